import * as z from 'zod';

const lines = z.string().transform((text) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
);

export const inputs = z.object({
  environment: z.string(),
  /** A digest, or outside protected environments a tag. */
  image: z.string().regex(/^(sha256:[0-9a-f]{64}|\w[\w.-]{0,127})$/, 'is neither a digest (sha256:…) nor a tag'),
  services: lines.prefault(''),
  mode: z.enum(['apply', 'plan']),
  config: z.string(),
  githubToken: z.string(),
  roleArn: z
    .string()
    .regex(/^arn:aws(-cn|-us-gov)?:iam::\d{12}:role\//, "is not a role's ARN")
    .optional(),
});

export type Inputs = z.output<typeof inputs>;

import * as z from 'zod';
import { isDigest } from '#lib/domain/image';

export const inputs = z.object({
  environment: z.string(),
  digest: z.string().refine(isDigest, 'is not a digest (sha256: and 64 hexadecimal digits)'),
  deploymentId: z
    .string()
    .regex(/^[1-9]\d*$/, 'is not the id of a GitHub deployment')
    .transform(Number)
    .optional(),
  config: z.string(),
  githubToken: z.string(),
  roleArn: z
    .string()
    .regex(/^arn:aws(-cn|-us-gov)?:iam::\d{12}:role\//, 'is not the ARN of a role')
    .optional(),
});

export type Inputs = z.output<typeof inputs>;

import * as z from 'zod';
import { isDigest } from '#lib/domain/image';

const digest = z.string().refine(isDigest, 'is not a digest (sha256: and 64 hexadecimal digits)');

export const inputs = z.object({
  environment: z.string(),
  reason: z.string(),
  to: digest.optional(),
  failedDigest: digest.optional(),
  detectedAt: z.iso
    .datetime({ error: 'is not a time such as 2026-01-31T12:00:00Z', offset: true })
    .transform((text) => new Date(text))
    .optional(),
  config: z.string(),
  githubToken: z.string(),
  roleArn: z
    .string()
    .regex(/^arn:aws(-cn|-us-gov)?:iam::\d{12}:role\//, 'is not the ARN of a role')
    .optional(),
});

export type Inputs = z.output<typeof inputs>;

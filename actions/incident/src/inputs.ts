import * as z from 'zod';
import { isDigest } from '#lib/domain/image';
import { results } from './results.ts';

export const inputs = z.object({
  environment: z.string(),
  title: z.string(),
  fingerprint: z.string(),
  digest: z.string().refine(isDigest, 'is not a digest (sha256: and 64 hexadecimal digits)').optional(),
  results: results.optional(),
  severity: z.enum(['sev1', 'sev2', 'sev3']),
  config: z.string(),
  githubToken: z.string(),
});

export type Inputs = z.output<typeof inputs>;

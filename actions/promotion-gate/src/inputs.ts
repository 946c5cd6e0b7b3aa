import * as z from 'zod';
import { isDigest } from '#lib/domain/image';

export const inputs = z.object({
  environment: z.string(),
  digest: z.string().refine(isDigest, 'is not a digest (sha256: and 64 hexadecimal digits)'),
  config: z.string(),
  githubToken: z.string(),
});

export type Inputs = z.output<typeof inputs>;

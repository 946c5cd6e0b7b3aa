import * as z from 'zod';
import { duration } from '#lib/domain/duration';

export const inputs = z.object({
  environment: z.string(),
  maxAge: duration,
  config: z.string(),
  githubToken: z.string(),
});

export type Inputs = z.output<typeof inputs>;

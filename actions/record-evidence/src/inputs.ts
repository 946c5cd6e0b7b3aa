import * as z from 'zod';
import { steps } from './steps.ts';

export const inputs = z.object({
  environment: z.string().optional(),
  steps,
  buildResult: z.string().optional(),
  releaseTag: z.string().optional(),
  config: z.string(),
  queue: z.string(),
  githubToken: z.string(),
});

export type Inputs = z.output<typeof inputs>;

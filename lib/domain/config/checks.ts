import { z } from 'zod';
import { duration } from '#lib/domain/duration';

/** The checks of validate-deployment: one kind, one shape, told apart by `kind`. Owned by validate-deployment. */
const name = z.string();

const http = z.strictObject({
  kind: z.literal('http'),
  name,
  /** Absolute, or a path on the environment's url. */
  url: z.string(),
  method: z.enum(['GET', 'HEAD', 'POST']).default('GET'),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.string().optional(),
  timeout: duration.prefault('5s'),
  status: z.int().min(100).max(599).default(200),
});

export const checks = z.array(z.discriminatedUnion('kind', [http])).min(1);
export type Check = z.output<typeof checks>[number];

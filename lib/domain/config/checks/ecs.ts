import * as z from 'zod';
import { common, services } from './common.ts';

/** Every target of every target group of the services is healthy. */
export const targetHealth = z.strictObject({
  ...common,
  kind: z.literal('target-health'),
  services,
  /** Per target group. */
  'min-healthy': z.int().min(1).default(1),
});

/** Every running task of the services runs the deployed digest. */
export const taskDigests = z.strictObject({
  ...common,
  kind: z.literal('task-digests'),
  services,
  /** Per service. */
  'min-running': z.int().min(1).default(1),
});

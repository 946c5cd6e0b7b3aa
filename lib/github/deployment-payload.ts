import * as z from 'zod';
import type { DeploymentPayload } from '#lib/domain/records';

/** GitHub returns a payload as it was given: an object, or JSON in a string. */
const jsonOrObject = z.preprocess((value) => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}, z.looseObject({}));

const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);

const deployment = z.object({
  schemaVersion: z.literal(1),
  digest,
  taskDefinitions: z.record(z.string(), z.string()),
  runId: z.number(),
  rollbackOf: digest.exactOptional(),
});

const quarantine = z.object({ digest, reason: z.string() });

/** Undefined for what we did not write, or a later version did. */
export const deploymentPayload = (payload: unknown): DeploymentPayload | undefined =>
  jsonOrObject.pipe(deployment).safeParse(payload).data;

export const quarantinePayload = (payload: unknown): z.output<typeof quarantine> | undefined =>
  jsonOrObject.pipe(quarantine).safeParse(payload).data;

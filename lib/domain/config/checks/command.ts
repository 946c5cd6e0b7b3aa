import * as z from 'zod';
import { positiveDuration } from '#lib/domain/duration';
import { common } from './common.ts';

/** A program of the checkout, started without a shell, with a minimal environment and no credentials. */
export const command = z.strictObject({
  ...common,
  kind: z.literal('command'),
  argv: z.array(z.string()).min(1),
  /** Added to PATH, HOME, the locale, SLIPWAY_ENVIRONMENT, SLIPWAY_DIGEST and SLIPWAY_URL. */
  environment: z.record(z.string(), z.string()).default({}),
  'exit-code': z.int().min(0).max(255).default(0),
  timeout: positiveDuration.prefault('30s'),
});

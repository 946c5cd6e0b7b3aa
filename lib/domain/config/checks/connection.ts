import * as z from 'zod';
import { common, port, timeout } from './common.ts';

/** A TCP connection opens. */
export const tcp = z.strictObject({ ...common, kind: z.literal('tcp'), host: z.string(), port, timeout });

/** The certificate is trusted, names the host and lasts. */
export const tls = z.strictObject({
  ...common,
  kind: z.literal('tls'),
  /** Default: the host of the environment's url. */
  host: z.string().optional(),
  port: port.default(443),
  'min-days': z.int().min(0).default(14),
  trusted: z.boolean().default(true),
  timeout,
});

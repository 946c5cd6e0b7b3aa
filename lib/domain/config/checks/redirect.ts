import * as z from 'zod';
import { common, statusCode, timeout, url } from './common.ts';

/** The address answers with a redirect to exactly this target, such as plain HTTP to HTTPS. */
export const redirect = z.strictObject({
  ...common,
  kind: z.literal('redirect'),
  url,
  to: z.string(),
  status: statusCode.refine((status) => status >= 300 && status < 400, 'is no redirect').default(301),
  timeout,
});

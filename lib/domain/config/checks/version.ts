import validRange from 'semver/ranges/valid.js';
import * as z from 'zod';
import { common, jsonPath, requestHeaders, timeout, url } from './common.ts';

/** What runs says what it is: the deployed digest, or a version within `range`. */
export const version = z.strictObject({
  ...common,
  kind: z.literal('version'),
  url,
  headers: requestHeaders,
  timeout,
  /** JSONPath (RFC 9535) of the field. */
  path: jsonPath.default('$.digest'),
  /** A semver range; without it the field must equal the deployed digest. */
  range: z
    .string()
    .refine((text) => validRange(text) !== null, 'is not a range of versions')
    .optional(),
  /** Several, because each task behind a load balancer answers for itself. */
  requests: z.int().min(1).max(50).default(3),
});

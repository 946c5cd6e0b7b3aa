import * as z from 'zod';
import { positiveDuration } from '#lib/domain/duration';
import { common, method, requestHeaders, statusCode, timeout, url } from './common.ts';

/** A percentile of the latency of several requests; a request that errs has no latency and counts as an error. */
export const latency = z.strictObject({
  ...common,
  kind: z.literal('latency'),
  url,
  method,
  headers: requestHeaders,
  timeout,
  status: statusCode.default(200),
  requests: z.int().min(1).max(1000).default(20),
  concurrency: z.int().min(1).max(50).default(4),
  percentile: z.number().gt(0).max(100).default(95),
  /** The percentile may be at most this. */
  max: positiveDuration,
  'max-error-percent': z.number().min(0).max(100).default(0),
});

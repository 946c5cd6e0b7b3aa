import * as z from 'zod';
import {
  always,
  common,
  jsonPath,
  method,
  oneOf,
  pattern,
  requestHeaders,
  statusCode,
  timeout,
  url,
} from './common.ts';

const text = z
  .strictObject({ contains: z.string().optional(), matches: pattern.optional() })
  .refine(oneOf('contains', 'matches'), { error: 'needs exactly one of contains and matches', ...always });

/** `equals` and `matches` hold for every value that the path selects, and it must select one. */
const json = z
  .strictObject({
    /** RFC 9535, such as `$.results[0].name`. */
    path: jsonPath,
    equals: z.json().optional(),
    exists: z.boolean().optional(),
    matches: pattern.optional(),
  })
  .refine(oneOf('equals', 'exists', 'matches'), {
    error: 'needs exactly one of equals, exists and matches',
    ...always,
  });

/** One request and what its response must be. */
export const http = z
  .strictObject({
    ...common,
    kind: z.literal('http'),
    url,
    method,
    headers: requestHeaders,
    body: z.string().optional(),
    timeout,
    /** `none`: a redirect is the response. Redirects are followed to declared hosts only. */
    redirects: z.enum(['follow', 'none']).default('follow'),
    status: statusCode.default(200),
    expect: z
      .strictObject({
        headers: z.record(z.string(), text).default({}),
        body: text.optional(),
        json: z.array(json).default([]),
      })
      .prefault({}),
  })
  .refine(({ method, body }) => body === undefined || method === 'POST', {
    error: 'sends a body only with `method: POST`',
    path: ['body'],
    ...always,
  });

export type TextExpectation = z.output<typeof text>;
export type JsonExpectation = z.output<typeof json>;

import { expect, test } from '@jest/globals';
import { type Failure, waitBeforeRetry } from '#lib/github/retry-policy';

const now = new Date('2026-01-01T00:00:00Z');
const inSeconds = (seconds: number) => String(now.getTime() / 1_000 + seconds);
const failure = (status: number | undefined, headers: Record<string, string> = {}, message = ''): Failure => ({
  status,
  headers,
  message,
});
const spent = (seconds: number) => ({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(seconds) });

test.each<[string, Failure, string, number, number | undefined]>([
  ['a read that broke', failure(502), 'GET', 1, 500],
  ['a read that broke three times', failure(502), 'GET', 3, 2_000],
  ['a read that broke for the fifth time', failure(502), 'GET', 5, undefined],
  ['a read without an answer', failure(undefined), 'GET', 1, 500],
  ['a change that broke', failure(502), 'POST', 1, undefined],
  ['a change without an answer', failure(undefined), 'PATCH', 1, undefined],
  ['a change that was limited: it was not carried out', failure(403, { 'retry-after': '7' }), 'POST', 1, 7_000],
  ['a limit by status', failure(429, { 'retry-after': '3' }), 'GET', 1, 3_000],
  ['a limit that is over at once', failure(429, { 'retry-after': '0' }), 'GET', 1, 0],
  ['a limit without a time', failure(429), 'GET', 1, 60_000],
  [
    'a secondary limit told in words only',
    failure(403, {}, 'You have exceeded a secondary rate limit.'),
    'GET',
    1,
    60_000,
  ],
  ['an hour that ends soon', failure(403, spent(30)), 'GET', 1, 30_000],
  ['an hour that has just ended', failure(403, spent(-5)), 'GET', 1, 1_000],
  ['an hour that ends late', failure(403, spent(1_800)), 'GET', 1, undefined],
  ['a limit longer than our patience', failure(403, { 'retry-after': '3600' }), 'POST', 1, undefined],
  ['a plain refusal', failure(403), 'GET', 1, undefined],
  ['a refusal with budget left', failure(403, { 'x-ratelimit-remaining': '12' }), 'GET', 1, undefined],
  ['a wrong token', failure(401), 'GET', 1, undefined],
  ['a thing that is not there', failure(404), 'GET', 1, undefined],
  ['a change that is not valid', failure(422), 'POST', 1, undefined],
])('%s', (_sentence, given, method, number, wait) => {
  expect(waitBeforeRetry(given, { method, number, now })).toBe(wait);
});

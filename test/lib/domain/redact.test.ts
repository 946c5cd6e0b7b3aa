import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRedactor, redacted, withoutRandomWords } from '#lib/domain/redact';

test.each([
  ['an AWS access key', 'key AKIAIOSFODNN7EXAMPLE used', 'key *** used'],
  ['a token of a job', 'ghs_0123456789abcdefghij012345', '***'],
  ['a fine-grained token', 'github_pat_11ABCDEFG0_0123456789abcdef', '***'],
  ['a JWT', 'Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln', 'Bearer ***'],
  ['a JWT in a word', 'token-eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln.more', 'token-***.more'],
  ['two JWTs', 'eyJhbGciOiJS.eyJzdWIiOiJh.c2ln eyJhbGciOiJS.eyJzdWIiOiJh.', '*** ***'],
  [
    'what only begins like a JWT',
    'eyJhbGciOiJSUzI1NiJ9 eyJhbGciOiJS.short.c2ln',
    'eyJhbGciOiJSUzI1NiJ9 eyJhbGciOiJS.short.c2ln',
  ],
  ['a password in an address', 'postgres://app:hunter2@db:5432/x', 'postgres://app:***@db:5432/x'],
  ['a private key', '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----', '***'],
  ['half a private key', 'x -----BEGIN PRIVATE KEY-----\nMIIE', 'x ***'],
  [
    'nothing of the kind',
    'sha256:0123 arn:aws:iam::111122223333:role/x https://a.example/b@c',
    'sha256:0123 arn:aws:iam::111122223333:role/x https://a.example/b@c',
  ],
])('what looks like a credential is taken out although nobody named it: %s', (_sentence, text, expected) => {
  expect(createRedactor().redact(text)).toBe(expected);
});

test.each([
  ['as it is', 'p@ss word'],
  ['in a URL', encodeURIComponent('p@ss word')],
  ['in base64', Buffer.from('p@ss word').toString('base64')],
  ['with colours in the middle', 'p@ss\u001b[31m word'],
  ['with invisible characters in the middle', 'p@s\u0000s wo\u202erd'],
])('a named secret is taken out: %s', (_sentence, text) => {
  const redactor = createRedactor();
  redactor.add('p@ss word');
  expect(redacted({ deep: [{ text: `say ${text} now` }] }, redactor)).toEqual({ deep: [{ text: 'say *** now' }] });
});

test('each line of a secret of several lines is one', () => {
  const redactor = createRedactor();
  redactor.add('first line\nsecond line');
  expect(redactor.redact('the second line only')).toBe('the *** only');
});

test('what is not text stays what it is', () => {
  const value = { at: new Date(0), count: 7, none: null, yes: true, missing: undefined };
  expect(redacted(value, createRedactor())).toEqual(value);
});

test('no named secret survives, whatever surrounds it', () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9"'\\<>&{}$-]{8,30}$/);
  fc.assert(
    fc.property(secret, fc.string(), fc.string(), (hidden, before, after) => {
      const redactor = createRedactor();
      redactor.add(hidden);
      expect(redactor.redact(before + hidden + after)).not.toContain(hidden);
    }),
  );
});

test.each([
  ['a key', 'cannot log in with K7canary9pQ2rT5vX8zB1, sorry', 'cannot log in with ***, sorry'],
  ['a session in a header', 'session=9f86d081884c7d659a2feaa0c55ad015', '***'],
  [
    'no digest, ARN, time or word',
    `sha256:${'a1'.repeat(32)} arn:aws:iam::111122223333:role/SlipwayDeploy2Staging 2026-01-02T03:04:05Z connections`,
  ],
])('of a text whose secrets nobody knows is hidden: %s', (_sentence, text, expected = text) => {
  expect(withoutRandomWords(text)).toBe(expected);
});

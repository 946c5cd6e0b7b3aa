import { expect, test } from '@jest/globals';
import { anchoredIn, checkpointText, findCheckpoints } from '#lib/domain/evidence/checkpoint';
import { commitTo, judgePayload } from '#lib/domain/evidence/commitment';
import { verifyLedger } from '#lib/domain/evidence/verify-ledger';
import { bytesOf, draftOf, ledgerOf, origin } from '#test/support/ledgers';

const payload = { salt: '5a'.repeat(32), value: { approver: 'grace' } };
const key = 'approved/1';
const commitment = commitTo(payload, key);

test.each([
  ['the payload that was committed to opens it', JSON.stringify(payload), 'opens'],
  ['another one does not', JSON.stringify({ ...payload, value: { approver: 'ada' } }), 'altered'],
  ['nor with another salt', JSON.stringify({ ...payload, salt: '5b'.repeat(32) }), 'altered'],
  ['nor a file that is none', 'gone', 'altered'],
  ['nor one without a salt', '{"value":{"approver":"grace"}}', 'altered'],
  ['an erased one proves nothing against the record', undefined, 'erased'],
])('%s', (_sentence, file, expected) => {
  expect(judgePayload({ key, payload: commitment }, file)).toBe(expected);
});

test('the record holds without its payload, and tells nothing of it', () => {
  const texts = ledgerOf([[draftOf(key, { payload: commitment })]]);
  const now = new Date('2027-06-01T00:00:00.000Z');
  expect(verifyLedger(bytesOf(texts), { anchors: [], origin, now }).findings).toEqual([]);
  expect([...texts.values()].join()).not.toMatch(/grace|5a5a/);
  expect(commitment.ref).toMatch(/^payloads\/[0-9a-f]{2}\/[0-9a-f]{62}\.json$/);
});

test('a salt is 32 bytes', () => {
  expect(() => commitTo({ salt: 'short', value: 1 }, key)).toThrow('32 bytes');
});

const checkpoint = { origin, size: 1201, root: 'ab'.repeat(32) };

test('a checkpoint is found in the text of a release, whatever stands around it', () => {
  const body = anchoredIn('## Boats\n\nFaster search.\n', checkpoint);
  expect(body).toContain('Faster search.');
  expect(findCheckpoints(body)).toEqual([checkpoint]);
  expect(findCheckpoints(body.replaceAll('\n', '\r\n'))).toEqual([checkpoint]);
  expect(findCheckpoints(checkpointText(checkpoint).repeat(2))).toHaveLength(2);
  expect(findCheckpoints('nothing of the kind')).toEqual([]);
});

test('anchored twice, it stands there once, and the newest counts', () => {
  const later = { ...checkpoint, size: 1300 };
  const body = anchoredIn(`${anchoredIn('Notes', checkpoint)}\n\nMore.`, later);
  expect(findCheckpoints(body)).toEqual([later]);
  expect(body).toMatch(/^Notes[\s\S]*More\.$/);
  expect(anchoredIn('', checkpoint)).toMatch(/^<!--/);
});

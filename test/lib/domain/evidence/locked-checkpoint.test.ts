import { expect, test } from '@jest/globals';
import { checkpointText } from '#lib/domain/evidence/checkpoint';
import { sha256 } from '#lib/domain/evidence/hashes';
import { checkpointKey, flawOfLocked, type LockedFacts, lockedUntil } from '#lib/domain/evidence/locked-checkpoint';

const checkpoint = { origin: 'harbour/boat-listing/slipway-ledger', size: 1201, root: 'ab'.repeat(32) };
const day = new Date('2027-01-01T00:00:00Z');
const good: LockedFacts = { sha256: sha256(checkpointText(checkpoint)), mode: 'COMPLIANCE', until: day };

test('a checkpoint has one name for its size, and names are in the order of sizes', () => {
  expect(checkpointKey('audit/', checkpoint)).toBe('audit/harbour/boat-listing/slipway-ledger/000000001201');
  const keys = [9, 10, 100_000].map((size) => checkpointKey('', { ...checkpoint, size }));
  expect(keys.toSorted()).toEqual(keys);
});

test('a lock is not shorter than asked for, in whole seconds', () => {
  expect(lockedUntil(new Date('2026-01-01T00:00:00.001Z'), 365).toISOString()).toBe('2027-01-01T00:00:01.000Z');
});

test.each<[string, Partial<LockedFacts>, code: string | undefined]>([
  ['the same, locked to the day', {}, undefined],
  ['locked for longer', { until: new Date('2030-01-01T00:00:00Z') }, undefined],
  ['another text', { sha256: sha256('other') }, 'ANCHOR_CONTRADICTED'],
  ['another text that is not even locked', { sha256: sha256('other'), mode: undefined }, 'ANCHOR_CONTRADICTED'],
  ['no checksum', { sha256: undefined }, 'ANCHOR_NOT_LOCKED'],
  ['governance mode, which an administrator passes', { mode: 'GOVERNANCE' }, 'ANCHOR_NOT_LOCKED'],
  ['no mode', { mode: undefined }, 'ANCHOR_NOT_LOCKED'],
  ['a shorter lock', { until: new Date('2026-12-31T23:59:59Z') }, 'ANCHOR_NOT_LOCKED'],
  ['no day', { until: undefined }, 'ANCHOR_NOT_LOCKED'],
])('what stands there: %s', (_sentence, change, code) => {
  expect(flawOfLocked({ ...good, ...change }, { checkpoint, at: 's3://b/k', atLeast: day })?.code).toBe(code);
});

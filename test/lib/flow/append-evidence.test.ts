import { expect, test } from '@jest/globals';
import type { EvidenceDraft } from '#lib/domain/evidence/record';
import { appendEvidence } from '#lib/flow/append-evidence';
import { draftOf } from '#test/support/ledgers';

function world(left: EvidenceDraft[], append?: () => Promise<never>) {
  const queued = [...left];
  const appends: string[][] = [];
  const queue = {
    add: async (drafts: EvidenceDraft[]) => void queued.push(...drafts),
    waiting: async () => [...queued],
    remove: async (drafts: EvidenceDraft[]) => void queued.splice(0, drafts.length),
  };
  const ledger = {
    append: async (drafts: EvidenceDraft[]) => {
      appends.push(drafts.map(({ key }) => key));
      await append?.();
      return { placed: [], retries: 0 };
    },
  };
  return { queue, ledger, queued, appends };
}

test.each([
  ['what there is to say', [], [draftOf('mine')], [['mine']]],
  ['what a killed job left as well, in the same append', [draftOf('left')], [draftOf('mine')], [['left', 'mine']]],
  ['nothing where there is nothing', [], [], []],
])('it appends %s', async (_sentence, left, drafts, expected) => {
  const given = world(left);
  await appendEvidence(given, drafts);
  expect(given.appends).toEqual(expected);
  expect(given.queued).toEqual([]);
});

test('what could not be appended stays in the queue', async () => {
  const given = world([], () => Promise.reject(new Error('no network')));
  await expect(appendEvidence(given, [draftOf('mine')])).rejects.toThrow('no network');
  expect(given.queued).toEqual([draftOf('mine')]);
});

test('a disk that takes nothing keeps nothing from the ledger', async () => {
  const given = world([]);
  const full = async () => Promise.reject(new Error('ENOSPC'));
  await appendEvidence({ ...given, queue: { ...given.queue, add: full, remove: full } }, [draftOf('mine')]);
  expect(given.appends).toEqual([['mine']]);
});

test('what is no draft is an error, not silence', async () => {
  const given = world([]);
  await expect(appendEvidence(given, [draftOf('mine', { actor: { kind: 'workflow', id: '' } })])).rejects.toThrow('id');
  expect([given.appends, given.queued]).toEqual([[], []]);
});

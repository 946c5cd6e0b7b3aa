/** The ledger of a clone as an auditor gets it, with an attacker who may push to the branch; and proofs, checked without the branch. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { checkpointFile } from '#lib/domain/evidence/layout';
import { checkProof } from '#scripts/lib/check-proof';
import { prove, proveSince, type Said, verify } from '#scripts/lib/ledger-commands';
import { checkpointsIn, type Place, readLedger } from '#scripts/lib/read-ledger';
import { git, writeFiles } from '#test/rehearsal/github/stand-in';
import { appendTo, draftOf, type Texts } from '#test/support/ledgers';
import { said } from '#test/support/outside-run';

const now = new Date('2026-11-23T05:10:00.000Z');
let folder: string;
let clone: string;
let first: Texts;
let second: Texts;
/** Files that were kept elsewhere: the checkpoints after the first and the second append. */
let kept: string[];

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'auditor-'));
  clone = path.join(folder, 'clone');
  first = appendTo(new Map(), [draftOf('a'), draftOf('b', { env: 'staging' })], now);
  second = appendTo(first, [draftOf('c')], now);
  await writeFiles(folder, {
    earlier: first.get(checkpointFile) ?? '',
    today: second.get(checkpointFile) ?? '',
    old: (first.get(checkpointFile) ?? '').replace('boat-listing', 'boats'),
  });
  kept = ['earlier', 'today'].map((name) => path.join(folder, name));
  await writeFiles(clone, Object.fromEntries(second));
  await git(clone, 'init', '-q');
  await git(clone, 'add', '--all');
  await git(clone, 'commit', '-q', '-m', 'ledger');
});
afterAll(() => rm(folder, { recursive: true }));

const read = async (change: Partial<Place> = {}) =>
  (await readLedger({ clone, ref: 'HEAD', anchor: [], online: false, formerly: [], ...change })).verification;

const judged = async (change?: Partial<Place>): Promise<Said> => verify(await read(change));

test('seen from a folder inside of the clone it is the same ledger', async () => {
  expect(await judged({ clone: path.join(clone, 'ledger', '2026') })).toEqual(await judged());
  expect((await judged()).code).toBe(0);
});

/** The same branch with something more in it, by the line of `git mktree` for it; the checkout stays as it is. */
async function withEntry(entry: string): Promise<string> {
  const input = `${await git(clone, 'ls-tree', '-z', 'HEAD')}${entry}\0`;
  const tree = (await said('git', ['-C', clone, 'mktree', '-z', '--missing'], { input })).trim();
  return git(clone, 'commit-tree', '-p', 'HEAD', '-m', 'more', tree);
}

test.each([
  ['whose name holds a line break and names another one', 'blob', 'a\nHEAD:head.json'],
  ['whose name begins with a space', 'blob', ' head.json'],
  ['that is a submodule', 'commit', 'sub'],
])('a stranger %s is told, and hides nothing', async (_sentence, type, name) => {
  const sha = await git(clone, 'rev-parse', type === 'blob' ? 'HEAD:checkpoint' : 'HEAD');
  const ref = await withEntry(`${type === 'blob' ? '100644' : '160000'} ${type} ${sha}\t${name}`);
  expect((await read({ ref })).findings).toEqual([
    { kind: 'misfiled', place: name, says: 'The file does not belong to a ledger.' },
  ]);
});

test('a branch from which everything was taken is empty, and does not hold', async () => {
  const ref = await git(clone, 'commit-tree', '-m', 'nothing', (await said('git', ['-C', clone, 'mktree'])).trim());
  expect(await judged({ ref })).toEqual({ code: 1, text: expect.stringContaining('The ledger is empty') });
});

test.each([
  ['as its remote says', {}, [{ kind: 'derived', place: checkpointFile }]],
  ['as an auditor says who has a mirror', { repo: 'harbour/boat-listing' }, []],
  ['another one, as the auditor says', { repo: 'harbour/other' }, [{ kind: 'derived', place: checkpointFile }]],
])('whose ledger it has to be is not for the branch to say: %s', async (_sentence, place, findings) => {
  await git(clone, 'remote', 'add', 'origin', 'git@git.example:evil/twin.git');
  const found = (await read(place)).findings.filter((finding) => !finding.place.startsWith('commit'));
  await git(clone, 'remote', 'remove', 'origin');
  expect(found).toMatchObject(findings);
});

test('checkpoints from before the repository was renamed count when its old name is told', async () => {
  const place = { anchor: [path.join(folder, 'old')] };
  expect(await read(place)).toMatchObject({ anchored: 0, findings: [{ kind: 'derived', place: place.anchor[0] }] });
  expect(await read({ ...place, formerly: ['harbour/boats'] })).toMatchObject({ anchored: 2, findings: [] });
});

test.each<[string, number | { since: number }, number | undefined, (proof: string) => string, 0 | 1, RegExp]>([
  ['a record, by the checkpoint of today', 1, undefined, same, 0, /is record 1 of the ledger that .*today vouches/],
  ['a record, by the checkpoint of then', 1, 2, same, 0, /is record 1 of the ledger that .*earlier vouches/],
  ['that what was is still there', { since: 2 }, undefined, same, 0, /first 2 records of .*earlier are .*today/],
  ['a record, and no kept checkpoint tells of it', 0, 1, same, 1, /with 1 records was given/],
  ['another record', 1, undefined, (proof) => proof.replace('staging', 'stagimg'), 1, /not proven/],
  ['a record in another place', 1, undefined, (proof) => proof.replace('"index": 1', '"index": 0'), 1, /not proven/],
  ['another past', { since: 2 }, undefined, (proof) => proof.replace(/: \[\s+"./, ': ["0'), 1, /not proven/],
])('a proof is checked without the branch: %s', async (_sentence, asked, size, change, code, says) => {
  const verification = await read();
  const proof = typeof asked === 'number' ? prove(verification, asked, size) : proveSince(verification, asked.since);
  const file = path.join(folder, 'proof');
  await writeFile(file, change(proof.text));
  expect(await checkProof(file, await checkpointsIn(kept))).toEqual({ code, text: expect.stringMatching(says) });
});

test('what is no proof is refused', async () => {
  await expect(checkProof(kept[0] ?? '', [])).rejects.toThrow('is no proof');
});

function same(proof: string): string {
  return proof;
}

/** A verifier in another language, of the same ledgers: two programs that share nothing agree on what holds. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '#lib/domain/evidence/canonical-json';
import { checkpointText, findCheckpoints } from '#lib/domain/evidence/checkpoint';
import { leafHash, leafHex, sha256 } from '#lib/domain/evidence/hashes';
import { checkpointOf, headText, noLeaf } from '#lib/domain/evidence/head';
import { checkpointFile, headFile, keyFile, keyLine } from '#lib/domain/evidence/layout';
import { createTree } from '#lib/domain/evidence/merkle-tree';
import { verifyLedger } from '#lib/domain/evidence/verify-ledger';
import { git, writeFiles } from '#test/rehearsal/github/stand-in';
import { bytesOf, draftOf, ledgerOf, origin, someLedger, type Texts } from '#test/support/ledgers';
import { run } from '#test/support/outside-run';
import { secondVerdicts } from '#test/support/second-verifier';

const now = new Date('2030-01-01T00:00:00.000Z');

type Case = { files: Texts; anchors: { size: number; root: string }[] };

const data = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 4 });

const history = fc.array(fc.array(data, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 });

/** A ledger, an anchor from somewhere in its history, and as often as not a character of a file that was changed. */
const ledgers = fc
  .tuple(history, fc.nat(), fc.option(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 33, max: 126 })), { freq: 2 }))
  .map(([batches, cut, damage]): Case => {
    const drafts = batches.map((batch, at) =>
      batch.map((each, index) => draftOf(`${at}/${index}`, { data: fromJson(each) })),
    );
    const early = ledgerOf(drafts.slice(0, 1 + (cut % drafts.length)));
    const anchors = findCheckpoints(early.get(checkpointFile) ?? '').map(({ size, root }) => ({ size, root }));
    return { files: damaged(ledgerOf(drafts), damage), anchors };
  });

/** fast-check gives -0 and objects without prototype, which JSON does not know. */
const fromJson = (value: unknown) => JSON.parse(JSON.stringify(value));

function damaged(texts: Texts, damage: [number, number, number] | null): Texts {
  if (!damage) return texts;
  const [which, where, code] = damage;
  const path = [...texts.keys()][which % texts.size] ?? '';
  const text = texts.get(path) ?? '';
  const at = where % text.length;
  const isWhole = !/[\ud800-\udfff]/.test(text[at] ?? '');
  return new Map([
    ...texts,
    [path, isWhole ? text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1) : text],
  ]);
}

test('two verifiers that share nothing give the same verdict, root and size of 1,000 ledgers', async () => {
  const cases = fc.sample(ledgers, { numRuns: 1_000, seed: 6962 });
  const answers = await secondVerdicts(cases.map((one) => ({ origin, ...one })));
  expect(answers).toHaveLength(1_000);
  const verdicts = { holds: 0, broken: 0 };
  cases.forEach(({ files, anchors }, index) => {
    const known = anchors.map((anchor) => ({ ...anchor, origin, from: 'anchor' }));
    const { findings, checkpoint } = verifyLedger(bytesOf(files), { anchors: known, origin, now });
    const { broken, ...theirs } = answers[index] ?? {};
    const ours = { holds: findings.length === 0, size: checkpoint.size, root: checkpoint.root };
    expect({ index, findings, broken, ...theirs }).toMatchObject(ours);
    verdicts[ours.holds ? 'holds' : 'broken'] += 1;
  });
  expect(Math.min(verdicts.holds, verdicts.broken)).toBeGreaterThan(200);
});

/** A ledger of three records whose second line somebody has changed, and who has re-hashed all that follows from it. */
function forged(change: (line: string) => string): Texts {
  const shard = 'ledger/2026/11.jsonl';
  const appended = now.toISOString().replace('2030-01', '2026-11');
  const tree = createTree();
  const texts: Texts = new Map();
  let last = noLeaf;
  for (const [seq, key] of ['a', 'b', 'c'].entries()) {
    const line = canonicalJson({ ...draftOf(key), v: 1, seq, prev: last, appended });
    const told = seq === 1 ? change(line) : line;
    tree.add(leafHash(told));
    last = leafHex(told);
    texts.set(shard, `${texts.get(shard) ?? ''}${told}\n`);
    texts.set(keyFile(key), (texts.get(keyFile(key)) ?? '') + keyLine(sha256(key), seq, shard));
  }
  texts.set(headFile, headText({ v: 1, size: 3, last, appended, peaks: tree.peaks(), shard }));
  return texts.set(checkpointFile, checkpointText(checkpointOf(origin, tree)));
}

const replacing = (pattern: string | RegExp, by: string) => (line: string) => line.replace(pattern, by);
const inData = (json: string) => replacing('"reason":"OK"', `"reason":${json}`);

test.each<[string, (line: string) => string, boolean]>([
  ['nothing was changed', (line) => line, true],
  ['the number is a truth', replacing('"seq":1', '"seq":true'), false],
  ['the version is a truth', replacing('"v":1', '"v":true'), false],
  ['it was appended at no time', replacing(/"appended":"[^"]*"/, '"appended":"2026-11-soon"'), false],
  ['a number is greater than any', inData('9'.repeat(400)), false],
  ['a number is none', inData('NaN'), false],
  ['a number is as large as can be', inData('1.7976931348623157e+308'), true],
  ['a character is half of one', inData('"\\ud800"'), false],
  ['it is nested without end', inData(`${'['.repeat(9_000)}${']'.repeat(9_000)}`), false],
  ['a name stands there twice', inData('"OK","reason":"OK"'), false],
  ['it ends as lines do elsewhere', (line) => `${line}\r`, false],
  ['it begins with a byte order mark', (line) => `\ufeff${line}`, false],
])('both verifiers agree on a re-hashed ledger in which %s', async (_sentence, change, holds) => {
  const files = forged(change);
  const { findings } = verifyLedger(bytesOf(files), { anchors: [], origin, now });
  const [theirs] = await secondVerdicts([{ origin, files }]);
  expect({ ours: findings.length === 0, theirs: theirs?.holds }).toEqual({ ours: holds, theirs: holds });
});

test('for people: it reads a clone, and files that somebody else has kept', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'second-'));
  const clone = path.join(folder, 'clone');
  const early = someLedger(3);
  await writeFiles(clone, Object.fromEntries(someLedger(6)));
  await git(clone, 'init', '-q');
  await git(clone, 'add', '--all');
  await git(clone, 'commit', '-q', '-m', 'ledger');
  const release = path.join(folder, 'release');
  const judge = async (anchor: string) => {
    await writeFile(release, `Release v1\n\n${anchor}`);
    return run('python3', ['test/outside/verify_ledger.py', clone, 'HEAD', 'harbour/boat-listing', release]);
  };
  const checkpoint = early.get(checkpointFile) ?? '';
  const other = ledgerOf([[draftOf('other')], [draftOf('b'), draftOf('c')]]).get(checkpointFile) ?? '';
  expect(await judge(checkpoint)).toMatchObject({ code: 0, stdout: expect.stringContaining('"size": 6') });
  expect(await judge(other)).toMatchObject({ code: 1, stdout: expect.stringContaining('anchor 3') });
  expect(await judge('none')).toMatchObject({ code: 1, stderr: expect.stringContaining('holds no checkpoint') });
  await rm(folder, { recursive: true });
});

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { placeOf } from './place.ts';
import { type Checkout, git, runGit } from './run-git.ts';

/** Larger files are data, not something that a person wrote. */
const largestText = 4 * 1024 * 1024;

const fetching = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules'];

/** Else git would fetch a missing commit by itself, and all of its history with it. */
export const asItIs = (checkout: Checkout): Checkout => ({
  ...checkout,
  env: { ...checkout.env, GIT_NO_LAZY_FETCH: '1' },
});

/** Brings commits that a shallow checkout does not have, each without its history and without contents. */
export async function ensureCommits(checkout: Checkout, commits: string[]): Promise<void> {
  const input = `${commits.join('\n')}\n`;
  const output = await git(asItIs(checkout), ['cat-file', '--batch-check'], { input });
  const missing = [...output.matchAll(/^([0-9a-f]+) missing$/gm)].map(([, name = '']) => name);
  if (missing.length > 0) await git(checkout, [...fetching, '--filter=blob:none', '--depth=1', 'origin', ...missing]);
}

/** Whether contents are fetched when they are asked for. */
async function isPartial(checkout: Checkout): Promise<boolean> {
  const { commonDir } = await placeOf(checkout);
  // Looked at first, because a process costs more; git writes it there when it clones or fetches with a filter.
  const settings = await readFile(path.join(commonDir, 'config'), 'utf8').catch(() => 'promisor');
  if (!/promisor|include/i.test(settings)) return false;
  return (await runGit(checkout, ['config', '--get-regexp', '^remote\\..*\\.promisor$'])).exitCode === 0;
}

/** Brings contents to a checkout that has none, all at once: git by itself would fetch one after the other. */
export async function ensureBlobs(checkout: Checkout, blobs: () => Promise<string[]>): Promise<void> {
  if (!(await isPartial(checkout))) return;
  const input = `${(await blobs()).join('\n')}\n`;
  if (input.trim() === '') return;
  const asGitDoes = ['-c', 'fetch.negotiationAlgorithm=noop', ...fetching, '--filter=blob:none', '--stdin', 'origin'];
  await git(checkout, asGitDoes, { input });
}

async function sizesOf(checkout: Checkout, blobs: string[]): Promise<Map<string, number>> {
  const asked = ['cat-file', '--batch-check=%(objectname) %(objectsize)'];
  const output = await git(checkout, asked, { input: `${blobs.join('\n')}\n` });
  return new Map([...output.matchAll(/^(\S+) (\d+)$/gm)].map(([, name = '', size]) => [name, Number(size)]));
}

/** Texts by blob; what is binary, or too large to have been written by people, is absent. */
export async function readTexts(checkout: Checkout, blobs: string[]): Promise<Map<string, string>> {
  const all = [...new Set(blobs)];
  if (all.length === 0) return new Map();
  await ensureBlobs(checkout, async () => all);
  const sizes = await sizesOf(checkout, all);
  const wanted = all.filter((blob) => (sizes.get(blob) ?? Number.POSITIVE_INFINITY) <= largestText);
  if (wanted.length === 0) return new Map();
  const found = await readObjects(checkout, wanted);
  return new Map([...found].flatMap(([name, bytes]) => (bytes.includes(0) ? [] : [[name, bytes.toString('utf8')]])));
}

/** The parents that commits name, where a shallow history ends too: there git shows none. */
export async function realParents(checkout: Checkout, commits: string[]): Promise<Map<string, string[]>> {
  const found = await readObjects(checkout, commits);
  return new Map([...found].map(([name, bytes]) => [name, parentsIn(bytes.toString('utf8'))]));
}

/** From the head of a commit, which ends at the first empty line: a message may say anything. */
const parentsIn = (commit: string): string[] =>
  [...(commit.split('\n\n')[0] ?? '').matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map(([, sha = '']) => sha);

async function readObjects(checkout: Checkout, names: string[]): Promise<Map<string, Buffer>> {
  const chunks: Buffer[] = [];
  const onOutput = (chunk: Buffer) => void chunks.push(chunk);
  await git(checkout, ['cat-file', '--batch'], { input: `${names.join('\n')}\n`, onOutput });
  return objectsIn(Buffer.concat(chunks));
}

/** `<name> <type> <bytes>`, a line break, that many bytes, a line break; and so on. What is missing has no bytes. */
function objectsIn(output: Buffer): Map<string, Buffer> {
  const objects = new Map<string, Buffer>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at);
    const [name = '', , bytes] = output.toString('utf8', at, end).split(' ');
    if (bytes !== undefined) objects.set(name, output.subarray(end + 1, end + 1 + Number(bytes)));
    at = end + 1 + (bytes === undefined ? 0 : Number(bytes) + 1);
  }
  return objects;
}

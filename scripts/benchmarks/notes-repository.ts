import { spawn } from 'node:child_process';
import path from 'node:path';

/** `head`: the newest commit, as `github.sha` names it. */
export type Repository = { folder: string; head: string; commits: number };

export const componentNames = Array.from({ length: 37 }, (_, index) => `part-${String(index + 1).padStart(2, '0')}`);

export const sizes = { commits: 25_000, tags: 12_000, sinceRelease: 40, sinceComponents: 1_700 };

/** As old as a history with so many commits is; the same bytes every time. */
const firstDay = Date.UTC(2019, 0, 1) / 1_000;
const aQuarterOfAnHour = 900;

/**
 * A repository of one straight branch, as repositories are that squash: 12,000 versions of the whole, and 37 parts each of which
 * was released once, at commits of their own. Tags are packed, as git clone leaves them, and the branch is not.
 */
export async function generateRepository(parent: string): Promise<Repository> {
  const folder = path.join(parent, 'generated');
  await git(parent, ['init', '--quiet', '--initial-branch=main', folder]);
  await git(folder, ['fast-import', '--quiet', '--done'], stream());
  await git(folder, ['pack-refs']);
  return repositoryIn(folder);
}

export async function repositoryIn(folder: string): Promise<Repository> {
  const [head, count] = await Promise.all([
    git(folder, ['rev-parse', 'HEAD']),
    git(folder, ['rev-list', '--count', 'HEAD']),
  ]);
  return { folder, head: head.trim(), commits: Number(count) };
}

/** The same history with the newest tags alone. */
export async function withFewTags(parent: string, { folder }: Repository, tags: number): Promise<Repository> {
  const copy = path.join(parent, `tags-${tags}`);
  await git(parent, ['clone', '--quiet', '--shared', '--no-checkout', '--no-tags', folder, copy]);
  const listed = await git(folder, [
    'for-each-ref',
    '--sort=version:refname',
    '--format=%(objectname) %(refname)',
    'refs/tags/v*',
  ]);
  const newest = listed.trim().split('\n').slice(-tags);
  const commands = newest.map((line) => line.replace(/^(\S+) (\S+)$/, 'create $2 $1\n'));
  await git(copy, ['update-ref', '--stdin'], commands);
  await git(copy, ['pack-refs']);
  return repositoryIn(copy);
}

function* stream(): Iterable<string> {
  for (let number = 1; number <= sizes.commits; number += 1) {
    const message = messageOf(number);
    const when = `${firstDay + number * aQuarterOfAnHour} +0000`;
    const author = `Author ${number % 97} <author-${number % 97}@harbour.example>`;
    yield `commit refs/heads/main\nmark :${number}\nauthor ${author} ${when}\ncommitter ${author} ${when}\n`;
    yield `data ${Buffer.byteLength(message)}\n${message}\n`;
    yield `M 100644 inline ${componentOf(number)}/file-${number % 11}\ndata ${String(number).length}\n${number}\n`;
  }
  yield* tagStream();
  yield 'done\n';
}

function* tagStream(): Iterable<string> {
  const versions = sizes.tags - componentNames.length;
  const newest = sizes.commits - sizes.sinceRelease;
  for (let index = 0; index < versions; index += 1) {
    const at = newest - Math.floor(((versions - 1 - index) * newest) / versions);
    yield `reset refs/tags/v${versionOf(index)}\nfrom :${at}\n\n`;
  }
  for (const [index, name] of componentNames.entries()) {
    const at = sizes.commits - Math.floor((sizes.sinceComponents * (index + 1)) / componentNames.length);
    yield `reset refs/tags/${name}-v1.${index}.0\nfrom :${at}\n\n`;
  }
}

const versionOf = (index: number): string =>
  `${1 + Math.floor(index / 400)}.${Math.floor(index / 10) % 40}.${index % 10}`;

const componentOf = (number: number): string => componentNames[number % componentNames.length] ?? '';

const types = ['chore', 'fix', 'feat', 'chore', 'docs', 'refactor', 'fix', 'build', 'test', 'perf'];

function messageOf(number: number): string {
  const scope = number % 3 === 0 ? '' : `(${componentOf(number)})`;
  const breaking = number % 211 === 0 ? '!' : '';
  const header = `${types[number % types.length]}${scope}${breaking}: change \`thing_${number % 13}\` to v${number % 7}.${number} (#${number})`;
  const body = number % 3 === 1 ? `\n\n${'What it does, and why it had to be done. '.repeat(1 + (number % 5))}` : '';
  const trailer =
    number % 9 === 0 ? `\n\nCo-authored-by: Author ${number % 31} <author-${number % 31}@harbour.example>` : '';
  if (number % 301 === 0) return `Revert "${messageOf(number - 1).split('\n')[0]}"\n\nReverts #${number - 1}\n`;
  return `${header}${body}${trailer}\n`;
}

/** @returns what it wrote to stdout */
export function git(folder: string, args: string[], input: Iterable<string> = []): Promise<string> {
  const child = spawn('git', ['-C', folder, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => void chunks.push(chunk));
  // Git may end without having read what it does not need.
  child.stdin.on('error', () => undefined);
  child.stdin.end([...input].join(''));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(Buffer.concat(chunks).toString());
      else reject(new Error(`git ${args[0]} ended with ${code}`));
    });
  });
}

/**
 * One `git cat-file` per repository that stays: most of what GitHub's API asks of git is a look at an object, and a process
 * for each look costs ten times the look itself.
 */
import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { gitEnvironment } from './run-git.ts';

export type GitObject = { sha: string; type: 'commit' | 'tree' | 'blob' | 'tag'; content: Buffer };

type Waiting = { withContent: boolean; resolve(found: GitObject | undefined): void; reject(error: Error): void };
type Reader = { child: ChildProcessByStdio<Writable, Readable, null>; waiting: Waiting[]; received: Buffer };

const readers = new Map<string, Reader>();

/** What a name (`main^{commit}`, `v1:README.md`, a SHA) stands for, or undefined. */
export const readObject = (gitDir: string, name: string): Promise<GitObject | undefined> =>
  ask(gitDir, 'contents', name);

/** The same without its content. */
export const findObject = (gitDir: string, name: string): Promise<GitObject | undefined> => ask(gitDir, 'info', name);

function ask(gitDir: string, command: 'contents' | 'info', name: string): Promise<GitObject | undefined> {
  // A line is a command: what holds a line break names nothing.
  if (/[\n\0]/.test(name) || name === '') return Promise.resolve(undefined);
  const reader = readers.get(gitDir) ?? open(gitDir);
  return new Promise((resolve, reject) => {
    reader.waiting.push({ withContent: command === 'contents', resolve, reject });
    reader.child.stdin.write(`${command} ${name}\n`);
  });
}

function open(gitDir: string): Reader {
  const child = spawn('git', ['--git-dir', gitDir, 'cat-file', '--batch-command'], {
    env: gitEnvironment(),
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const reader: Reader = { child, waiting: [], received: Buffer.alloc(0) };
  const end = (error: Error) => {
    if (readers.get(gitDir) === reader) readers.delete(gitDir);
    for (const waiting of reader.waiting.splice(0)) waiting.reject(error);
  };
  child.stdout.on('data', (chunk: Buffer) => {
    reader.received = reader.received.length > 0 ? Buffer.concat([reader.received, chunk]) : chunk;
    while (reader.waiting.length > 0 && takeAnswer(reader));
  });
  child.stdin.on('error', end);
  child.on('error', end);
  child.on('exit', () => end(new Error(`git cat-file of ${gitDir} has ended`)));
  readers.set(gitDir, reader);
  return reader;
}

/** `SHA type size`, for contents followed by that many bytes and a line break; or `NAME missing`. */
function takeAnswer(reader: Reader): boolean {
  const end = reader.received.indexOf('\n');
  if (end < 0) return false;
  const head = reader.received.subarray(0, end).toString();
  const [, sha, type, size = '0'] = /^([0-9a-f]{40}) (commit|tree|blob|tag) (\d+)$/.exec(head) ?? [];
  const withContent = sha !== undefined && (reader.waiting[0]?.withContent ?? false);
  const length = withContent ? Number(size) + 1 : 0;
  if (reader.received.length < end + 1 + length) return false;
  const content = withContent ? Buffer.from(reader.received.subarray(end + 1, end + length)) : Buffer.alloc(0);
  reader.received = reader.received.subarray(end + 1 + length);
  const found = sha === undefined ? undefined : { sha, type: type as GitObject['type'], content };
  reader.waiting.shift()?.resolve(found);
  return true;
}

/** Ends the readers of all repositories below a folder. */
export async function closeReaders(folder: string): Promise<void> {
  const below = [...readers].filter(([gitDir]) => gitDir.startsWith(folder));
  await Promise.all(
    below.map(([gitDir, { child }]) => {
      readers.delete(gitDir);
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.stdin.end();
      return ended;
    }),
  );
}

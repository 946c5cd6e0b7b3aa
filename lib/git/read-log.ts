import { StringDecoder } from 'node:string_decoder';
import type { Commit, Person } from '#lib/domain/release/commit';
import { type Checkout, git } from './run-git.ts';

/**
 * Four fields, each ended by NUL, which no message can hold; the names of files follow, the first after a line break. The
 * empty field in front tells a new commit from one more file. The first field is the side, the sha, the time and the parents.
 */
const logFormat = '%x00%m%H %ct %P%x00%aN%x00%aE%x00%B';
const fields = 4;

const sides: Record<string, Commit['side']> = { '<': 'removed', '=': 'equal' };

type Reading = { files: boolean; onCommit: (commit: Commit) => void; signal?: AbortSignal };

/** Reads a range in one pass of `git log`, children before parents. */
export async function readLog(
  checkout: Checkout,
  range: string[],
  { files, onCommit, signal }: Reading,
): Promise<void> {
  const reader = createLogReader(onCommit);
  const names = files ? ['--name-only', '--no-renames', '--diff-merges=first-parent'] : [];
  const options = ['-z', '--topo-order', '--encoding=UTF-8', `--format=${logFormat}`, ...names];
  await git(checkout, ['log', ...options, ...range, '--'], { onOutput: reader.add, ...(signal && { signal }) });
  reader.end();
}

/** Takes the output of `git log -z --format=…` as it comes: a history may be larger than any buffer. */
function createLogReader(onCommit: (commit: Commit) => void) {
  const decoder = new StringDecoder('utf8');
  const commitOf = createCommitReader();
  let rest = '';
  let current: string[] | undefined;
  const emit = () => {
    if (current && current.length >= fields) onCommit(commitOf(current));
    current = [];
  };
  const take = (token: string) => {
    // Fields may be empty: a mail address may be missing.
    if (current && current.length < fields) current.push(token);
    else if (token === '') emit();
    else current?.push(token);
  };
  const read = (text: string) => {
    const all = rest + text;
    let start = 0;
    for (let end = all.indexOf('\0'); end !== -1; end = all.indexOf('\0', start)) {
      take(all.slice(start, end));
      start = end + 1;
    }
    rest = all.slice(start);
  };
  return {
    add: (chunk: Buffer) => read(decoder.write(chunk)),
    end: () => {
      read(`${decoder.end()}\0`);
      emit();
    },
  };
}

const noFiles: string[] = [];

/** Ten thousand commits have a few hundred authors: each is one object, which the history shares. */
function createCommitReader() {
  const people = new Map<string, Person>();
  const personOf = (name: string, email: string): Person => {
    const key = `${name}\0${email}`;
    const known = people.get(key);
    if (known) return known;
    const person = { name, email };
    people.set(key, person);
    return person;
  };
  return (tokens: string[]): Commit => {
    const [facts = '', name = '', email = '', message = ''] = tokens;
    const [sha = '', seconds = '', ...parents] = facts.slice(1).split(' ');
    return {
      sha,
      parents: parents.filter(Boolean),
      at: new Date(Number(seconds) * 1000),
      author: personOf(name, email),
      message,
      files: tokens.length > fields ? filesOf(tokens) : noFiles,
      side: sides[facts[0] ?? ''] ?? 'added',
    };
  };
}

const filesOf = (tokens: string[]): string[] =>
  tokens
    .slice(fields)
    .map((file, index) => (index === 0 ? file.replace(/^\n/, '') : file))
    .filter(Boolean);

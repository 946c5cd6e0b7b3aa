import { isAscii } from 'node:buffer';
import type { Commit, Person } from '#lib/domain/release/commit';
import { type Checkout, git } from './run-git.ts';

/**
 * NUL, which no text of a commit can hold. A line with the side, the sha, the time and the parents; the author's name; the address;
 * the message, up to the next NUL. The names of files follow, the first after a line break, each with a NUL behind it.
 */
const logFormat = '%x00%m%H %ct %P%n%aN%n%aE%n%B';

const sides: Record<string, Commit['side']> = { '<': 'removed', '=': 'equal' };

type Reading = {
  files: boolean;
  /** Children before parents, whatever their dates say: git tells nothing until it has looked through all of it. */
  byGraph: boolean;
  onCommit: (commit: Commit) => void;
  signal?: AbortSignal;
};

/** Reads a range in one pass of `git log`, newest first. */
export async function readLog(
  checkout: Checkout,
  range: string[],
  { files, byGraph, onCommit, signal }: Reading,
): Promise<void> {
  const reader = createLogReader(onCommit);
  const names = files ? ['--name-only', '--no-renames', '--diff-merges=first-parent'] : [];
  const order = byGraph ? ['--topo-order'] : [];
  const options = ['-z', ...order, '--encoding=UTF-8', `--format=${logFormat}`, ...names];
  await git(checkout, ['log', ...options, ...range, '--'], { onOutput: reader.add, ...(signal && { signal }) });
  reader.end();
}

/**
 * Takes the output of `git log -z --format=…` as it comes: a history may be larger than any buffer. Each byte is read as a letter:
 * so a chunk may end anywhere, and text takes one byte a letter. What is not ASCII is then read as the UTF-8 that it is.
 */
function createLogReader(onCommit: (commit: Commit) => void) {
  const personOf = createPeople();
  let rest = '';
  let isPlain = true;
  const read = (text: string) => {
    const textOf = isPlain ? asIs : fromUtf8;
    let start = 0;
    for (let record = recordAt(text, start); record; record = recordAt(text, start)) {
      onCommit(commitOf(record, personOf(record.author), textOf));
      start = record.end;
    }
    rest = text.slice(start);
  };
  return {
    add: (chunk: Buffer) => {
      isPlain &&= isAscii(chunk);
      read(rest + chunk.toString('latin1'));
    },
    end: () => read(`${rest}\0`),
  };
}

const asIs = (letters: string): string => letters;
const fromUtf8 = (letters: string): string =>
  /[\x80-\xff]/.test(letters) ? Buffer.from(letters, 'latin1').toString() : letters;

type LogRecord = { facts: string; author: string; message: string; files: string[]; end: number };

/** Undefined where it is not there to its end: two NUL, for no name of a file is empty, and the next one begins with one. */
function recordAt(text: string, start: number): LogRecord | undefined {
  const messageEnd = text.indexOf('\0', start + 1);
  const end = messageEnd === -1 ? -1 : text.indexOf('\0\0', messageEnd);
  if (end === -1) return undefined;
  const factsEnd = text.indexOf('\n', start);
  const authorEnd = text.indexOf('\n', text.indexOf('\n', factsEnd + 1) + 1);
  return {
    facts: text.slice(start + 1, factsEnd),
    author: text.slice(factsEnd + 1, authorEnd),
    message: text.slice(authorEnd + 1, messageEnd),
    files: end === messageEnd ? none : text.slice(messageEnd + 2, end).split('\0'),
    end: end + 1,
  };
}

const none: string[] = [];

function commitOf({ facts, message, files }: LogRecord, author: Person, textOf: (letters: string) => string): Commit {
  const shaEnd = facts.indexOf(' ');
  const timeEnd = facts.indexOf(' ', shaEnd + 1);
  return {
    sha: facts.slice(1, shaEnd),
    parents: timeEnd === facts.length - 1 ? none : facts.slice(timeEnd + 1).split(' '),
    at: new Date(Number(facts.slice(shaEnd + 1, timeEnd)) * 1000),
    author,
    message: textOf(message),
    files: files.length === 0 ? none : files.map(textOf),
    side: sides[facts[0] ?? ''] ?? 'added',
  };
}

/** Ten thousand commits have a few hundred authors: each is one object, which the history shares, and no part of a chunk. */
function createPeople(): (author: string) => Person {
  const people = new Map<string, Person>();
  return (author) => {
    const known = people.get(author);
    if (known) return known;
    const bytes = Buffer.from(author, 'latin1');
    const [name = '', email = ''] = bytes.toString().split('\n');
    const person = { name, email };
    people.set(bytes.toString('latin1'), person);
    return person;
  };
}

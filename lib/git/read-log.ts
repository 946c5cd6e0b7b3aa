import { StringDecoder } from 'node:string_decoder';
import type { Commit } from '#lib/domain/release/commit';

/**
 * Six fields, each ended by NUL, which no message can hold; the names of files follow, the first after a line break. The
 * empty field in front tells a new commit from one more file.
 */
export const logFormat = '%x00%m%x00%H%x00%P%x00%ct%x00%aN%x00%aE%x00%B';
const fields = 7;

const sides: Record<string, Commit['side']> = { '<': 'removed', '=': 'equal' };

/** Reads the output of `git log -z --format=…` as it comes: a history may be larger than any buffer. */
export function createLogReader(onCommit: (commit: Commit) => void) {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let current: string[] | undefined;
  const emit = () => {
    if (current && current.length >= fields) onCommit(commitOf(current));
    current = [];
  };
  const take = (token: string) => {
    // Fields may be empty: a root has no parents, a mail address may be missing.
    if (current && current.length < fields) current.push(token);
    else if (token === '') emit();
    else current?.push(token);
  };
  const read = (text: string) => {
    const tokens = (rest + text).split('\0');
    rest = tokens.pop() ?? '';
    for (const token of tokens) take(token);
  };
  return {
    add: (chunk: Buffer) => read(decoder.write(chunk)),
    end: () => {
      read(`${decoder.end()}\0`);
      emit();
    },
  };
}

function commitOf([
  mark = '',
  sha = '',
  parents = '',
  seconds = '',
  name = '',
  email = '',
  message = '',
  ...files
]: string[]) {
  return {
    sha,
    parents: parents.split(' ').filter(Boolean),
    at: new Date(Number(seconds) * 1000),
    author: { name, email },
    message,
    files: files.map((file, index) => (index === 0 ? file.replace(/^\n/, '') : file)).filter(Boolean),
    side: sides[mark] ?? ('added' as const),
  };
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import type { Person } from '#lib/domain/release/commit';
import { isThere } from './place.ts';
import { type Checkout, git } from './run-git.ts';

/** The author, and then the co-authors: who never was the one is known as the other. */
const writers = '--format=%aE%n%(trailers:key=Co-authored-by,valueonly,unfold)';

/**
 * Which of the addresses, in lower case, wrote something behind `sha`. Git walks back only until the last of them is found:
 * who works here often is found at once.
 */
export async function authorsBefore(checkout: Checkout, sha: string, emails: string[]): Promise<Set<string>> {
  if (emails.length === 0) return new Set();
  const wanted = new Set(emails.map((email) => email.toLowerCase()));
  const found = new Set<string>();
  const enough = new AbortController();
  const decoder = new StringDecoder('utf8');
  let rest = '';
  const onOutput = (chunk: Buffer) => {
    const lines = (rest + decoder.write(chunk)).split('\n');
    rest = lines.pop() ?? '';
    for (const email of lines.map(addressIn)) if (wanted.has(email)) found.add(email);
    if (found.size === wanted.size) enough.abort();
  };
  const read = git(checkout, ['log', '--encoding=UTF-8', writers, sha, '--'], {
    onOutput,
    signal: enough.signal,
  });
  await read.catch((error: unknown) => {
    if (!enough.signal.aborted) throw error;
  });
  return found;
}

/** `ada@harbour.example`, or a co-author's `Ada <ada@harbour.example>`. */
const addressIn = (line: string): string => (/<([^<>]*)>\s*$/.exec(line)?.[1] ?? line).toLowerCase();

/** Co-authors stand in messages, where git does not look for them. */
export async function mailmapped(checkout: Checkout, commonDir: string, people: Person[]): Promise<Person[]> {
  if (people.length === 0 || !(await hasMailmap(checkout, commonDir))) return people;
  const input = people.map(({ name, email }) => `${name} <${email}>\n`).join('');
  const lines = (await git(checkout, ['check-mailmap', '--stdin'], { input })).split('\n');
  return people.map((person, index) => {
    const [, name, email] = /^(.*?) ?<([^<>]*)>$/.exec(lines[index] ?? '') ?? [];
    return email === undefined ? person : { name: name || person.name, email };
  });
}

/** Looked at, because a process costs more, and most repositories have none. What somebody has at home is not the repository's. */
async function hasMailmap({ folder }: Checkout, commonDir: string): Promise<boolean> {
  if (await isThere(path.join(folder, '.mailmap'))) return true;
  const settings = await readFile(path.join(commonDir, 'config'), 'utf8').catch(() => 'include');
  return /mailmap|include/i.test(settings);
}

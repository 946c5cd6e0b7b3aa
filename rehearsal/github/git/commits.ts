import { writeObject } from './loose-objects.ts';
import { readObject } from './object-reader.ts';
import { git, tryGit } from './run-git.ts';

export type Person = { name: string; email: string; date: string };

export type Commit = {
  sha: string;
  tree: string;
  parents: string[];
  author: Person;
  committer: Person;
  message: string;
};

const format = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x00');

export type LogOptions = { path?: string; since?: string; until?: string; author?: string };

/** Commits reachable from `range` (`sha`, or `base..head`), newest first. */
export async function log(gitDir: string, range: string, options: LogOptions = {}): Promise<Commit[]> {
  const filters = [
    ...(options.since ? [`--since=${options.since}`] : []),
    ...(options.until ? [`--until=${options.until}`] : []),
    ...(options.author ? [`--author=${options.author}`] : []),
  ];
  const paths = options.path ? ['--', options.path] : [];
  const output = await git(gitDir, ['log', '-z', `--format=${format}%x01`, ...filters, range, ...paths]);
  return output
    .split('\x01')
    .map((record) => record.replace(/^\0/, ''))
    .filter((record) => record !== '')
    .map(parse);
}

/** The commit that a name stands for, read from its object. */
export async function readCommit(gitDir: string, name: string): Promise<Commit | undefined> {
  const object = await readObject(gitDir, `${name}^{commit}`);
  if (!object) return undefined;
  const text = object.content.toString('utf8');
  const split = text.indexOf('\n\n');
  const header = text.slice(0, split);
  const fields = (key: string) =>
    [...header.matchAll(new RegExp(`^${key} (.*)$`, 'gm'))].map(([, value = '']) => value);
  return {
    sha: object.sha,
    tree: fields('tree')[0] ?? '',
    parents: fields('parent'),
    author: signature(fields('author')[0] ?? ''),
    committer: signature(fields('committer')[0] ?? ''),
    message: text.slice(split + 2).replace(/\n$/, ''),
  };
}

/** `Ada <ada@example> 1700000000 +0100` */
function signature(line: string): Person {
  const [, name = '', email = '', seconds = '0'] = /^(.*) ?<(.*)> (\d+)/.exec(line) ?? [];
  return { name: name.trim(), email, date: utc(new Date(Number(seconds) * 1000)) };
}

function parse(record: string): Commit {
  const [sha = '', tree = '', parents = '', an = '', ae = '', ad = '', cn = '', ce = '', cd = '', ...message] =
    record.split('\0');
  return {
    sha,
    tree,
    parents: parents.split(' ').filter(Boolean),
    author: { name: an, email: ae, date: utc(new Date(ad)) },
    committer: { name: cn, email: ce, date: utc(new Date(cd)) },
    message: message.join('\0').replace(/\n$/, ''),
  };
}

const utc = (date: Date): string => date.toISOString().replace('.000Z', 'Z');

export type NewCommit = { tree: string; parents: string[]; message: string; author: Person; committer: Person };

/** Writes a commit object; no ref moves. */
export function writeCommit(gitDir: string, commit: NewCommit): string {
  const { tree, parents, author, committer, message } = commit;
  const header = [
    `tree ${tree}`,
    ...parents.map((parent) => `parent ${parent}`),
    `author ${identity(author)}`,
    `committer ${identity(committer)}`,
  ];
  return writeObject(gitDir, 'commit', Buffer.from(`${header.join('\n')}\n\n${message}`));
}

/** As git writes a person: without what would end a name or a line, and the time in seconds. */
const identity = ({ name, email, date }: Person): string =>
  `${plain(name)} <${plain(email)}> ${Math.floor(Date.parse(date) / 1000)} +0000`;

const plain = (text: string): string => text.replace(/[<>\n\0]/g, '').trim();

/** Is `ancestor` reachable from `descendant`? */
export const isAncestor = async (gitDir: string, ancestor: string, descendant: string): Promise<boolean> =>
  (await tryGit(gitDir, ['merge-base', '--is-ancestor', ancestor, descendant])) !== undefined;

export const mergeBase = (gitDir: string, one: string, other: string): Promise<string | undefined> =>
  tryGit(gitDir, ['merge-base', one, other]);

/** How many commits each side has that the other has not. */
export async function divergence(
  gitDir: string,
  base: string,
  head: string,
): Promise<{ behind: number; ahead: number }> {
  const [behind = 0, ahead = 0] = (await git(gitDir, ['rev-list', '--left-right', '--count', `${base}...${head}`]))
    .trim()
    .split(/\s+/)
    .map(Number);
  return { behind, ahead };
}

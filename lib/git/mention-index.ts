import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type Checkout, git, runGit } from './run-git.ts';

/** Commits by what their messages mention. A line for each: its sha, its mentions and a last tab between tabs. */
export type MentionIndex = {
  /** Commits with exactly this mention. */
  with(mention: string): string[];
  /** Commits that mention this sha, or the start of it, after the sign. */
  naming(sign: '<' | '-', sha: string): string[];
  /** What a commit mentions; undefined where it is not known. */
  of(sha: string): string[] | undefined;
};

/** Changes when lines change their form: an index of another form is made anew. */
const firstLine = 'slipway mentions 1';
/** So few digits of a sha are the fewest that git writes. */
const shortest = 7;

function mentionIndex(text: string): MentionIndex {
  const lineAt = (at: number) => text.slice(text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at)).split('\t');
  const places = function* (words: string): Generator<number> {
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) yield at;
  };
  const shas = (found: Iterable<number>) => [...new Set([...found].map((at) => lineAt(at)[0] ?? ''))];
  return {
    with: (mention) => shas(places(`\t${mention}\t`)),
    naming: (sign, sha) => {
      const isNamed = (at: number) => sha.startsWith(text.slice(at + 2, text.indexOf('\t', at + 1)));
      return shas([...places(`\t${sign}${sha.slice(0, shortest)}`)].filter(isNamed));
    },
    of: (sha) => {
      const at = text.indexOf(`\n${sha}\t`);
      return at === -1 ? undefined : lineAt(at + 1).slice(1, -1);
    },
  };
}

/**
 * The index of all commits below some tips. It is kept in the repository's git folder and only ever added to: what a commit
 * mentions never changes. Where it cannot be kept, it is made for this once.
 */
export async function openMentions(checkout: Checkout, gitFolder: string, tips: string[]): Promise<MentionIndex> {
  const file = path.join(gitFolder, 'slipway', 'mentions');
  const stored = parse(await readFile(file, 'utf8').catch(() => ''));
  const known = new Set(stored.tips);
  const fresh = tips.filter((tip) => !known.has(tip));
  if (fresh.length === 0) return mentionIndex(stored.text);
  const added = await readMentions(checkout, fresh, stored.tips);
  const text = `${[firstLine, tips.join(' ')].join('\n')}\n${added.join('')}${stored.lines}`;
  await keep(file, text).catch(() => undefined);
  // Questions of who comes from whom take milliseconds with it, and tenths of seconds without.
  if (added.length > manyCommits) await runGit(checkout, ['commit-graph', 'write', '--reachable']);
  return mentionIndex(text);
}

const manyCommits = 1_000;

/** Parts of a stored index; empty ones where it is missing, or of another form. */
function parse(text: string): { text: string; tips: string[]; lines: string } {
  const [first, tips = ''] = text.split('\n', 2);
  if (first !== firstLine) return { text: '', tips: [], lines: '' };
  return { text, tips: tips.split(' ').filter(Boolean), lines: text.slice(first.length + tips.length + 2) };
}

/** Whole or not at all: another process may read it meanwhile. */
async function keep(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(`${file}.${process.pid}`, text);
  await rename(`${file}.${process.pid}`, file);
}

/** Lines of the commits below the tips that are not below what was indexed before, whether that is still there or not. */
async function readMentions(checkout: Checkout, tips: string[], before: string[]): Promise<string[]> {
  // The parser of messages is only needed where there is something new.
  const { mentionsOf } = await import('#lib/domain/release/mentions-of');
  const input = [...tips, ...before.map((tip) => `^${tip}`)].join('\n');
  const options = ['-z', '--encoding=UTF-8', '--format=%H%x00%P%x00%at%x00%B'];
  const output = await git(checkout, ['log', ...options, '--ignore-missing', '--stdin'], { input });
  const fields = output.split('\0');
  return Array.from({ length: Math.floor(fields.length / 4) }, (_, index) => {
    const [sha = '', parents = '', seconds = '', message = ''] = fields.slice(index * 4, index * 4 + 4);
    const told = { parents: parents.split(' ').filter(Boolean), authored: Number(seconds), message };
    return `${[sha, ...mentionsOf(told)].join('\t')}\t\n`;
  });
}

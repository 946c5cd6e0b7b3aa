import type { Trace } from '#lib/domain/release/twins';
import { type Checkout, git } from './run-git.ts';

/** Nobody picks more into a release beside the main branch. */
const mostCommits = 2_000;
const fields = 4;

/** What can be told of commits by which a cherry-pick is known: of those given, or of those that one has and others have not. */
export async function tracesOf(
  checkout: Checkout,
  asked: { shas: string[] } | { of: string; without: string[] },
): Promise<Trace[]> {
  const isList = 'shas' in asked;
  const revisions = isList ? asked.shas : [asked.of, ...asked.without.map((sha) => `^${sha}`)];
  if (revisions.length === 0) return [];
  const walk = isList ? ['--no-walk=unsorted'] : ['--no-merges', `--max-count=${mostCommits}`];
  const options = ['-z', '--encoding=UTF-8', '--format=%H%x00%at %aE%x00%s%x00%B', '--stdin'];
  const text = await git(checkout, ['log', ...walk, ...options], { input: `${revisions.join('\n')}\n` });
  const tokens = text.split('\0');
  return Array.from({ length: Math.floor(tokens.length / fields) }, (_, index) => {
    const [sha = '', moment = '', header = '', message = ''] = tokens.slice(index * fields, (index + 1) * fields);
    return { sha, moment, header, message };
  });
}

/** What tells equal patches, by sha; a merge, and a commit without a change, has none. */
export async function patchIds(checkout: Checkout, shas: string[]): Promise<Map<string, string>> {
  const patches = ['diff-tree', '--stdin', '--root', '--patch', '--no-color', '--no-ext-diff', '--no-renames'];
  const input = await git(checkout, patches, { input: `${shas.join('\n')}\n` });
  const output = await git(checkout, ['patch-id', '--stable'], { input });
  return new Map([...output.matchAll(/^([0-9a-f]+) ([0-9a-f]+)$/gm)].map(([, id = '', sha = '']) => [sha, id]));
}

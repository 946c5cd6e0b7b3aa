import type { Commit } from '#lib/domain/release/commit';
import type { Tag } from '#lib/domain/release/tags';
import type { History } from '#lib/ports';
import { fetchAbove, fetchAll, fetchUntilMet, isShallow } from './heal.ts';
import { createLogReader, logFormat } from './read-log.ts';
import { type Checkout, git, runGit } from './run-git.ts';

/** The history of a checkout. A shallow one is completed from its remote, only as far as the question goes. */
export function gitHistory(checkout: Checkout): History {
  /** Where a fetched history ends: everything that is there comes after it. */
  let floor: string | undefined;
  return {
    tags: () => tagsOf(checkout),
    resolve: (revision) => resolve(checkout, revision),
    firstAncestor: async (head, candidates) => {
      if (!(await isShallow(checkout))) return firstAncestor(checkout, head, candidates);
      for (const candidate of candidates.slice(0, mostFetches)) {
        if (!(await fetchAbove(checkout, head, candidate))) continue;
        floor = candidate.sha;
        return candidate;
      }
      return undefined;
    },
    between: async (from, to, { files } = { files: false }) => {
      if (from === to) return [];
      if (from === undefined) await fetchAll(checkout, to);
      else if (from !== floor && (await isShallow(checkout))) {
        await fetchUntilMet(checkout, from, to);
        // A depth may cut the history elsewhere than the tag did.
        floor = undefined;
      }
      const isWhole = from === undefined || from === floor;
      return readLog(checkout, isWhole ? [to] : ['--left-right', '--cherry-mark', `${from}...${to}`], files);
    },
    dateOf: async (sha) => {
      const { exitCode, output } = await runGit(checkout, ['show', '--no-patch', '--format=%ct', sha, '--']);
      return exitCode === 0 ? new Date(Number(output.trim()) * 1000) : undefined;
    },
  };
}

/** A candidate that is no ancestor costs a fetch: a branch older than so many releases has to be checked out in full. */
const mostFetches = 20;

/** From refs, not from `git log --decorate`, whose text anybody's commit message can imitate. */
async function tagsOf(checkout: Checkout): Promise<Tag[]> {
  const command = (await isShallow(checkout))
    ? ['ls-remote', '--quiet', '--tags', 'origin']
    : ['show-ref', '--tags', '-d'];
  const { output } = await runGit(checkout, command);
  const tags = new Map<string, string>();
  // An annotated tag has a second line, `name^{}`, with its commit: it comes later and wins.
  for (const [, sha = '', name = ''] of output.matchAll(/^([0-9a-f]{40,64})\s+refs\/tags\/(.+?)(?:\^\{\})?$/gm))
    tags.set(name, sha);
  return [...tags].map(([name, sha]) => ({ name, sha }));
}

async function resolve(checkout: Checkout, revision: string): Promise<string | undefined> {
  const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`];
  const { exitCode, output } = await runGit(checkout, asked);
  return exitCode === 0 ? output.trim() : undefined;
}

const batchSize = 16;

/** A candidate is an ancestor when nothing of it is left without what `head` has: one question for many candidates. */
async function firstAncestor<T extends Tag>(checkout: Checkout, head: string, candidates: T[]): Promise<T | undefined> {
  for (let start = 0, size = batchSize; start < candidates.length; start += size, size *= 2) {
    const batch = candidates.slice(start, start + size);
    const input = [...batch.map(({ sha }) => sha), `^${head}`].join('\n');
    const left = new Set((await git(checkout, ['rev-list', '--stdin'], { input })).split('\n'));
    const found = batch.find(({ sha }) => !left.has(sha));
    if (found) return found;
  }
  return undefined;
}

async function readLog(checkout: Checkout, range: string[], files: boolean): Promise<Commit[]> {
  const commits: Commit[] = [];
  const reader = createLogReader((commit) => void commits.push(commit));
  const names = files ? ['--name-only', '--no-renames', '--diff-merges=first-parent'] : [];
  const options = ['-z', '--topo-order', '--encoding=UTF-8', `--format=${logFormat}`, ...names];
  await git(checkout, ['log', ...options, ...range, '--'], { onOutput: reader.add });
  reader.end();
  return commits;
}

import { createHash } from 'node:crypto';
import type { BranchHead, Proposal, Proposals } from '#lib/ports';

type Commit = BranchHead & { files: Map<string, string> };

export type FakeProposals = Proposals & {
  branches: Map<string, string>;
  commits: Map<string, Commit>;
  pulls: Proposal[];
  /** What was written, in order: `move slipway/release`. */
  written: string[];
  /** Somebody commits to a branch. */
  push(branch: string, message: string): string;
};

const shaOf = (...parts: string[]): string => createHash('sha1').update(parts.join('\0')).digest('hex');

/** Branches and pull requests in memory; the base and its files are those of a repository. */
export function fakeProposals(repository: {
  head(): Promise<string>;
  text(commit: string, path: string): Promise<string | undefined>;
}): FakeProposals {
  let made = 0;
  const commit = (onto: string, files: Map<string, string>, message: (tree: string) => string): string => {
    made += 1;
    const tree = shaOf(onto, ...[...files].flat());
    const sha = shaOf(tree, String(made));
    fake.commits.set(sha, { sha, tree, files, parents: [onto], message: message(tree) });
    return sha;
  };
  const fake: FakeProposals = {
    branches: new Map(),
    commits: new Map(),
    pulls: [],
    written: [],
    head: async (branch) => {
      if (branch === 'main') return { sha: await repository.head(), parents: [], tree: '', message: '' };
      return fake.commits.get(fake.branches.get(branch) ?? '');
    },
    text: async (sha, path) => fake.commits.get(sha)?.files.get(path) ?? repository.text(sha, path),
    commit: async (...given) => commit(...given),
    move: async (branch, from, to) => {
      if (fake.branches.get(branch) !== from) return false;
      fake.written.push(`${to === undefined ? 'delete' : 'move'} ${branch}`);
      if (to === undefined) fake.branches.delete(branch);
      else fake.branches.set(branch, to);
      const open = fake.pulls.find(({ state }) => state === 'open');
      if (open && to !== undefined) open.headSha = to;
      return true;
    },
    pull: async () => fake.pulls.at(-1),
    open: async ({ branch, title, body }) => {
      if (fake.pulls.at(-1)?.state === 'open') return undefined;
      const number = fake.pulls.length + 1;
      const headSha = fake.branches.get(branch) ?? '';
      fake.pulls.push({ number, title, body, headSha, state: 'open', url: `https://github.test/pull/${number}` });
      fake.written.push(`open ${title}`);
      return fake.pulls.at(-1);
    },
    edit: async (number, change) => {
      fake.written.push(`edit #${number}: ${Object.keys(change).join(', ')}`);
      Object.assign(fake.pulls[number - 1] ?? {}, change);
    },
    push: (branch, message) => {
      const sha = commit(fake.branches.get(branch) ?? '', new Map(), () => message);
      fake.branches.set(branch, sha);
      return sha;
    },
  };
  return fake;
}

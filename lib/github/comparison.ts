import type { RestEndpointMethodTypes } from '@octokit/rest';
import type { Commit } from '#lib/domain/release/commit';
import type { Comparison } from '#lib/ports';
import type { Github } from './client.ts';

type Page = RestEndpointMethodTypes['repos']['compareCommitsWithBasehead']['response']['data'];

const pageSize = 100;
/** Five calls; nobody reads more. */
const mostCommits = 500;

/** Two commits at GitHub, compared without a checkout. Needs `contents: read`. */
export const comparison = (github: Github): Comparison => ({
  onlyIn: async (head, base) => {
    const commits: Commit[] = [];
    let total = 1;
    for (let page = 1; commits.length < Math.min(total, mostCommits); page += 1) {
      const answer = await compare(github, base, head, page);
      total = answer.total_commits;
      if (answer.commits.length === 0) break;
      commits.push(...answer.commits.map(commitOf));
    }
    return { commits: childrenFirst(commits), left: Math.max(0, total - commits.length) };
  },
});

async function compare({ rest, owner, repo }: Github, base: string, head: string, page: number): Promise<Page> {
  const asked = { owner, repo, basehead: `${base}...${head}`, per_page: pageSize, page };
  return (await rest.repos.compareCommitsWithBasehead(asked)).data;
}

const commitOf = ({ sha, parents, commit }: Page['commits'][number]): Commit => ({
  sha,
  parents: parents.map((parent) => parent.sha),
  at: new Date(commit.committer?.date ?? 0),
  author: { name: commit.author?.name ?? '', email: commit.author?.email ?? '' },
  message: commit.message,
  files: [],
  side: 'added',
});

/** GitHub lists by date, which may be wrong; the newest comes last, and leads to all others. */
function childrenFirst(oldestFirst: Commit[]): Commit[] {
  const bySha = new Map(oldestFirst.map((commit) => [commit.sha, commit]));
  const [done, parentsFirst] = [new Set<string>(), new Set<Commit>()];
  const waiting = oldestFirst.map(({ sha }) => sha);
  for (let sha = waiting.at(-1); sha !== undefined; sha = waiting.at(-1)) {
    const commit = bySha.get(sha);
    if (commit && !done.has(sha)) waiting.push(...commit.parents.filter((parent) => !done.has(parent)).reverse());
    else waiting.pop();
    if (commit && done.has(sha)) parentsFirst.add(commit);
    done.add(sha);
  }
  return [...parentsFirst].reverse();
}

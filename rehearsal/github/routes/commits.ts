import { notFound, unprocessable } from '#rehearsal/github/api/errors';
import { answer, can, ok, type Route, type Schemas } from '#rehearsal/github/api/route';
import { isPull } from '#rehearsal/github/events/pull-events';
import { divergence, log, mergeBase, readCommit } from '#rehearsal/github/git/commits';
import { changedFiles, emptyTree } from '#rehearsal/github/git/diff';
import { resolveCommit } from '#rehearsal/github/git/refs';
import type { Github } from '#rehearsal/github/github';
import type { Repository } from '#rehearsal/github/model/state';
import { commitView, commitWithFiles, fileView } from '#rehearsal/github/views/commit';
import { apiUrl, htmlUrl } from '#rehearsal/github/views/links';
import { simplePullView } from '#rehearsal/github/views/pull';

export const commitRoutes: Route[] = [
  answer('GET /repos/{owner}/{repo}/commits', can.read('contents'), async ({ github, repository, query, page }) => {
    const { sha: name = repository.defaultBranch, path, since, until, author } = query;
    const sha = await resolveCommit(repository.gitDir, name);
    if (!sha) throw notFound();
    const filters = { path, since, until, author };
    const options = Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== undefined));
    const commits = await log(repository.gitDir, sha, options);
    return ok(page(commits).map((commit) => commitView(github, repository, commit)));
  }),

  // Before `{ref}`, which may hold slashes.
  answer('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', can.read('pull-requests'), async (call) => {
    const { github, repository, params, page } = call;
    const merged = [...repository.issues.values()].filter(isPull).filter(({ pull }) => {
      return pull.mergeCommitSha === params.commit_sha || pull.headSha === params.commit_sha;
    });
    return ok(page(merged).map((issue) => simplePullView(github, repository, issue)));
  }),

  answer('GET /repos/{owner}/{repo}/commits/{ref}', can.read('contents'), async (call) => {
    const { github, repository, params, raw } = call;
    const sha = await resolveCommit(repository.gitDir, params.ref);
    const commit = sha && (await readCommit(repository.gitDir, sha));
    if (!commit) throw unprocessable(`No commit found for SHA: ${params.ref}`);
    if (raw.headers.get('accept')?.includes('sha')) return new Response(commit.sha);
    const files = await changedFiles(repository.gitDir, commit.parents[0] ?? emptyTree, commit.sha);
    return ok(commitWithFiles(github, repository, commit, files));
  }),

  answer('GET /repos/{owner}/{repo}/compare/{basehead}', can.read('contents'), async (call) => {
    const { github, repository, params, page } = call;
    const [base = '', head = ''] = params.basehead.split('...');
    return ok(await comparison(github, repository, base, head, page));
  }),
];

type Page = <T>(items: T[]) => T[];

/** Three dots: what head has that base has not, since they parted. Commits oldest first. */
async function comparison(
  github: Github,
  repository: Repository,
  baseName: string,
  headName: string,
  page: Page,
): Promise<Schemas['commit-comparison']> {
  const { gitDir } = repository;
  const [base, head] = await Promise.all([resolveCommit(gitDir, baseName), resolveCommit(gitDir, headName)]);
  if (!base || !head) throw notFound();
  const fork = await mergeBase(gitDir, base, head);
  if (!fork) throw notFound(`No common ancestor between ${baseName} and ${headName}.`);
  const [commits, { ahead, behind }, files, ...ends] = await Promise.all([
    log(gitDir, `${base}..${head}`),
    divergence(gitDir, base, head),
    changedFiles(gitDir, fork, head),
    readCommit(gitDir, base),
    readCommit(gitDir, fork),
  ]);
  const [baseCommit, forkCommit] = ends;
  if (!baseCommit || !forkCommit) throw notFound();
  return {
    status: ahead > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical',
    ahead_by: ahead,
    behind_by: behind,
    total_commits: ahead,
    base_commit: commitView(github, repository, baseCommit),
    merge_base_commit: commitView(github, repository, forkCommit),
    commits: page(commits.reverse()).map((commit) => commitView(github, repository, commit)),
    files: files.slice(0, 300).map((file) => fileView(github, repository, head, file)),
    ...comparisonLinks(github, repository, base, head),
  };
}

function comparisonLinks(github: Github, repository: Repository, base: string, head: string) {
  const html = `${htmlUrl(github, repository)}/compare/${base}...${head}`;
  return {
    url: `${apiUrl(github, repository)}/compare/${base}...${head}`,
    html_url: html,
    permalink_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
  };
}

import type { RestEndpointMethodTypes } from '@octokit/rest';
import type { IssueSummary, Issues } from '#lib/ports';
import type { Github } from './client.ts';
import { isCode } from './failure.ts';
import { writeOnce } from './write-once.ts';

type RawIssue = RestEndpointMethodTypes['issues']['listForRepo']['response']['data'][number];
type NewIssue = Parameters<Issues['create']>[0];

/** Issues of the repository. Needs `issues: write`; `read` is enough for the lists. */
export const issues = (github: Github): Issues => ({
  withLabels: (labels, state) => withLabels(github, labels, state),
  create: (issue) =>
    writeOnce(
      () => create(github, issue),
      async () => (await withLabels(github, issue.labels, 'open')).find(({ body }) => body === issue.body),
    ),
  edit: async (number, change) => {
    const { rest, owner, repo } = github;
    const edit = () => rest.issues.update({ owner, repo, issue_number: number, ...change });
    // Saying the same thing twice leaves the same issue.
    await writeOnce(edit, async () => undefined);
  },
  comments: (number) => commentsOf(github, number),
  comment: (number, body) => comment(github, number, body),
  ensureLabel: (label) => ensureLabel(github, label),
});

async function withLabels({ rest, owner, repo }: Github, labels: string[], state: 'open' | 'closed' | 'all') {
  const query = { owner, repo, labels: labels.join(','), state, per_page: 100 };
  const found = await rest.paginate(rest.issues.listForRepo, query);
  return found.filter((issue) => issue.pull_request === undefined).map(summaryOf);
}

async function create({ rest, owner, repo }: Github, issue: NewIssue): Promise<IssueSummary> {
  const { data } = await rest.issues.create({ owner, repo, ...issue });
  return summaryOf(data);
}

async function commentsOf({ rest, owner, repo }: Github, number: number) {
  const found = await rest.paginate(rest.issues.listComments, { owner, repo, issue_number: number, per_page: 100 });
  return found.map(({ id, body, created_at }) => ({ id: Number(id), body: body ?? '', at: new Date(created_at) }));
}

async function comment(github: Github, number: number, body: string): Promise<void> {
  const { rest, owner, repo } = github;
  await writeOnce(
    async () => {
      await rest.issues.createComment({ owner, repo, issue_number: number, body });
      return true;
    },
    async () => (await commentsOf(github, number)).at(-1)?.body === body || undefined,
  );
}

/** An existing label is left as it is: its colour may be the team's choice. */
async function ensureLabel({ rest, owner, repo }: Github, label: Parameters<Issues['ensureLabel']>[0]): Promise<void> {
  try {
    await rest.issues.getLabel({ owner, repo, name: label.name });
  } catch (error) {
    if (!isCode(error, 'GITHUB_NOT_FOUND')) throw error;
    await rest.issues.createLabel({ owner, repo, ...label }).catch((cause: unknown) => {
      // Somebody else was faster.
      if (!isCode(cause, 'GITHUB_REJECTED')) throw cause;
    });
  }
}

function summaryOf({ number, html_url, title, body, labels, state, created_at }: RawIssue): IssueSummary {
  return {
    number,
    url: html_url,
    title,
    body: body ?? '',
    labels: labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    state: state === 'closed' ? 'closed' : 'open',
    createdAt: new Date(created_at),
  };
}

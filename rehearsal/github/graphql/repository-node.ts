import { findEnvironment } from '#rehearsal/github/environments';
import { isPull } from '#rehearsal/github/events/pull-events';
import { findRef, listRefs } from '#rehearsal/github/git/refs';
import { fullName, type Github } from '#rehearsal/github/github';
import type { Issue } from '#rehearsal/github/model/issue';
import type { Repository } from '#rehearsal/github/model/state';
import { timestamp } from '#rehearsal/github/people';
import { htmlUrl, nodeId } from '#rehearsal/github/views/links';
import { actorNode } from './actor-node.ts';
import { objectNode, refNode } from './commit-node.ts';
import { connection, type PageArguments } from './connection.ts';
import { deploymentNode, environmentNode } from './deployment-node.ts';
import { fail } from './failure.ts';
import { issueNode, labelNode, pullNode, subjectNode } from './issue-node.ts';
import { releaseNode } from './release-node.ts';

type Order = { orderBy?: { field?: string; direction?: 'ASC' | 'DESC' } | null };

export function repositoryNode(github: Github, repository: Repository) {
  return {
    __typename: 'Repository',
    id: nodeId('Repository', repository.id),
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullName(repository),
    description: repository.description,
    isPrivate: repository.private,
    visibility: repository.private ? 'PRIVATE' : 'PUBLIC',
    url: htmlUrl(github, repository),
    createdAt: timestamp(repository.createdAt),
    pushedAt: timestamp(repository.pushedAt),
    owner: actorNode(github, repository.owner),
    ...settings,
    defaultBranchRef: () => refOf(github, repository, `refs/heads/${repository.defaultBranch}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) => refOf(github, repository, qualifiedName),
    object: ({ expression, oid }: { expression?: string; oid?: string }) =>
      objectNode(github, repository, expression ?? oid ?? ''),
    refs: async (page: PageArguments & { refPrefix: string }) => {
      const refs = await listRefs(repository.gitDir, page.refPrefix);
      return connection('refs', refs, page, (ref) => refNode(github, repository, ref));
    },
    ...deploymentFields(github, repository),
    ...issueFields(github, repository),
    ...releaseFields(github, repository),
  };
}

/** What nobody can change here. */
const settings = {
  hasIssuesEnabled: true,
  hasProjectsEnabled: false,
  hasWikiEnabled: false,
  isArchived: false,
  isFork: false,
  parent: null,
  mergeCommitAllowed: true,
  rebaseMergeAllowed: true,
  squashMergeAllowed: true,
};

const releaseFields = (github: Github, repository: Repository) => ({
  release: ({ tagName }: { tagName: string }) => {
    const found = [...repository.releases.values()].find(({ tag }) => tag === tagName);
    return found ? releaseNode(github, repository, found) : null;
  },
  releases: (page: PageArguments & Order) => {
    const newest = [...repository.releases.values()].reverse();
    return connection('releases', newest, page, (one) => releaseNode(github, repository, one));
  },
});

const deploymentFields = (github: Github, repository: Repository) => ({
  deployments: (page: PageArguments & Order & { environments?: string[] | null }) => {
    const { environments } = page;
    const found = [...repository.deployments.values()].filter(
      ({ environment }) => !environments || environments.includes(environment),
    );
    return connection('deployments', ordered(found, page), page, (one) => deploymentNode(github, repository, one));
  },
  environments: (page: PageArguments) =>
    connection('environments', [...repository.environments.values()], page, (one) =>
      environmentNode(github, repository, one),
    ),
  environment: ({ name }: { name: string }) => {
    const environment = findEnvironment(repository, name);
    return environment ? environmentNode(github, repository, environment) : null;
  },
});

type IssueFilter = PageArguments & Order & { states?: string[] | null; labels?: string[] | null };

const issueFields = (github: Github, repository: Repository) => ({
  issue: ({ number }: { number: number }) => {
    const issue = repository.issues.get(number);
    if (!issue || isPull(issue)) throw fail('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`);
    return issueNode(github, repository, issue);
  },
  labels: (page: PageArguments) => connection('labels', [...repository.labels.values()], page, labelNode),
  label: ({ name }: { name: string }) => {
    const label = repository.labels.get(name.toLowerCase());
    return label ? labelNode(label) : null;
  },
  issueOrPullRequest: ({ number }: { number: number }) => {
    const found = repository.issues.get(number);
    if (!found) throw fail('NOT_FOUND', `Could not resolve to an issue or pull request with the number of ${number}.`);
    return subjectNode(github, repository, found);
  },
  issues: (page: IssueFilter) => {
    const issues = [...repository.issues.values()].filter((issue) => !isPull(issue));
    return connection('issues', ordered(wanted(issues, page), page), page, (one) => issueNode(github, repository, one));
  },
  pullRequest: ({ number }: { number: number }) => {
    const issue = repository.issues.get(number);
    if (!issue || !isPull(issue))
      throw fail('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`);
    return pullNode(github, repository, issue);
  },
  pullRequests: (page: IssueFilter) => {
    const pulls = wanted([...repository.issues.values()], page).filter(isPull);
    return connection('pullRequests', ordered(pulls, page), page, (one) => pullNode(github, repository, one));
  },
});

const wanted = (issues: Issue[], { states, labels }: IssueFilter): Issue[] =>
  issues.filter((issue) => {
    const state = issue.pull?.mergedAt ? 'MERGED' : issue.state.toUpperCase();
    return (!states || states.includes(state)) && (!labels || labels.some((label) => issue.labels.includes(label)));
  });

/** Oldest first unless told otherwise, as GraphQL does. */
const ordered = <T>(items: T[], { orderBy }: Order): T[] =>
  orderBy?.direction === 'DESC' ? [...items].reverse() : items;

async function refOf(github: Github, repository: Repository, name: string) {
  const candidates = name.startsWith('refs/') ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`];
  for (const candidate of candidates) {
    const ref = await findRef(repository.gitDir, candidate);
    if (ref) return refNode(github, repository, ref);
  }
  return null;
}

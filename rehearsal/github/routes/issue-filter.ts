import type { Issue } from '#rehearsal/github/model/issue';

/** The query parameters of `GET /repos/{owner}/{repo}/issues`; newest first unless they say otherwise. */
export function filterIssues(issues: Issue[], query: Record<string, string>): Issue[] {
  const { state = 'open', labels, assignee, creator, since, sort = 'created', direction = 'desc' } = query;
  const wanted = labels?.split(',').filter(Boolean) ?? [];
  const found = issues
    .filter((issue) => state === 'all' || issue.state === state)
    .filter((issue) => wanted.every((label) => hasLabel(issue, label)))
    .filter((issue) => matchesAssignee(issue, assignee))
    .filter((issue) => creator === undefined || issue.user === creator)
    .filter((issue) => since === undefined || issue.updatedAt.getTime() >= Date.parse(since))
    .sort((one, other) => sortKey(one, sort) - sortKey(other, sort) || one.number - other.number);
  return direction === 'asc' ? found : found.reverse();
}

const hasLabel = (issue: Issue, label: string): boolean =>
  issue.labels.some((name) => name.toLowerCase() === label.trim().toLowerCase());

function matchesAssignee(issue: Issue, assignee: string | undefined): boolean {
  if (assignee === undefined) return true;
  if (assignee === 'none') return issue.assignees.length === 0;
  return assignee === '*' ? issue.assignees.length > 0 : issue.assignees.includes(assignee);
}

function sortKey(issue: Issue, sort: string): number {
  if (sort === 'comments') return issue.comments.length;
  return (sort === 'updated' ? issue.updatedAt : issue.createdAt).getTime();
}

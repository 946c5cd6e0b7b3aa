import { answer, can, ok, type Route, type Schemas } from '#rehearsal/github/api/route';
import type { Github } from '#rehearsal/github/github';
import type { Issue } from '#rehearsal/github/model/issue';
import type { Repository } from '#rehearsal/github/model/state';
import { association, issueView, labelsOf } from '#rehearsal/github/views/issue';

export const searchRoutes: Route[] = [
  answer('GET /search/issues', can.anyone, ({ github, query, page }) => {
    const found = [...github.state.repositories.values()].flatMap((repository) =>
      searchIn(repository, query['q'] ?? '').map((issue) => ({ repository, issue })),
    );
    const items = page(found).map(({ repository, issue }) => resultView(github, repository, issue));
    return ok({ total_count: found.length, incomplete_results: false, items, search_type: 'lexical' as const });
  }),
];

/** `repo:o/r is:issue is:open label:"x" in:title words`, `is:merged author:ada merged:<2026-01-01T00:00:00Z`: what the actions ask. */
export function searchIn(repository: Repository, q: string): Issue[] {
  const terms = [...q.matchAll(/(?:(\w+):)?(?:"([^"]*)"|(\S+))/g)].map(([, key, quoted, word]) => ({
    key,
    value: quoted ?? word ?? '',
  }));
  const values = (key: string) => terms.filter((term) => term.key === key).map(({ value }) => value);
  if (!values('repo').every((name) => name === `${repository.owner}/${repository.name}`)) return [];
  const words = terms.filter(({ key }) => key === undefined).map(({ value }) => value.toLowerCase());
  return [...repository.issues.values()]
    .filter((issue) => values('label').every((label) => issue.labels.includes(label)))
    .filter((issue) => [...values('is'), ...values('state'), ...values('type')].every((fact) => isFact(issue, fact)))
    .filter((issue) => values('author').every((login) => issue.user === login))
    .filter((issue) => values('merged').every((range) => wasMerged(issue, range)))
    .filter((issue) => words.every((word) => `${issue.title}\n${issue.body}`.toLowerCase().includes(word)))
    .reverse();
}

function isFact(issue: Issue, fact: string): boolean {
  if (fact === 'merged') return Boolean(issue.pull?.mergedAt);
  if (fact === 'open' || fact === 'closed') return issue.state === fact;
  return fact !== 'issue' && fact !== 'pr' ? true : (issue.pull !== undefined) === (fact === 'pr');
}

/** An issue as a search finds it: who closed it is not told, nor a text that it does not have. */
function resultView(github: Github, repository: Repository, issue: Issue): Schemas['issue-search-result-item'] {
  const { closed_by: _closedBy, body, state_reason = null, ...view } = issueView(github, repository, issue);
  const labels = labelsOf(github, repository, issue);
  const author_association = association(repository, issue.user);
  return { ...view, state_reason, labels, author_association, ...(body ? { body } : {}), score: 1 };
}

/** `<2026-01-01T00:00:00Z` alone. */
const wasMerged = ({ pull }: Issue, range: string): boolean =>
  Boolean(pull?.mergedAt) && (pull?.mergedAt?.getTime() ?? 0) < Date.parse(range.replace(/^</, ''));

import { answer, can, ok, type Route } from '#rehearsal/github/api/route';
import type { Issue } from '#rehearsal/github/model/issue';
import type { Repository } from '#rehearsal/github/model/state';
import { issueView } from '#rehearsal/github/views/issue';

export const searchRoutes: Route[] = [
  answer('GET /search/issues', can.anyone, ({ github, query, page }) => {
    const found = [...github.state.repositories.values()].flatMap((repository) =>
      searchIn(repository, query['q'] ?? '').map((issue) => ({ repository, issue })),
    );
    const items = page(found).map(({ repository, issue }) => ({ ...issueView(github, repository, issue), score: 1 }));
    return ok({ total_count: found.length, incomplete_results: false, items } as never);
  }),
];

/** `repo:o/r is:issue is:open label:"x" in:title words`: enough to look for an incident. */
function searchIn(repository: Repository, q: string): Issue[] {
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
    .filter((issue) => words.every((word) => `${issue.title}\n${issue.body}`.toLowerCase().includes(word)))
    .reverse();
}

function isFact(issue: Issue, fact: string): boolean {
  if (fact === 'open' || fact === 'closed') return issue.state === fact;
  return fact !== 'issue' && fact !== 'pr' ? true : (issue.pull !== undefined) === (fact === 'pr');
}

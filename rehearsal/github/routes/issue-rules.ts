/** What all endpoints about issues ask first. */
import { notFound, validationFailed } from '#rehearsal/github/api/errors';
import type { Issue } from '#rehearsal/github/model/issue';
import type { Repository } from '#rehearsal/github/model/state';

export function issueOf(repository: Repository, number: string): Issue {
  const issue = repository.issues.get(Number(number));
  if (!issue) throw notFound();
  return issue;
}

export function assertTitle(text: string): void {
  if (text.trim() === '') throw validationFailed({ resource: 'Issue', code: 'missing_field', field: 'title' });
  if (text.length > 256) throw validationFailed(tooLong('title', 256));
}

/** GitHub counts characters: 65536 are the most, here and in comments. */
export function assertBody(text: string, resource = 'Issue'): void {
  if (text.length > 65_536) throw validationFailed({ ...tooLong('body', 65_536), resource });
}

const tooLong = (field: string, most: number) => ({
  resource: 'Issue',
  code: 'custom',
  field,
  message: `${field} is too long (maximum is ${most} characters)`,
});

export function assertAssignable(repository: Repository, logins: string[]): void {
  const unknown = logins.filter((login) => login !== repository.owner && !repository.roles.has(login));
  if (unknown.length > 0)
    throw validationFailed({ resource: 'Issue', code: 'invalid', field: 'assignees', value: unknown.join(', ') });
}

import type { PullRequest, PullRequests } from '#lib/ports';
import type { Github } from './client.ts';

/** As many as GitHub answers in one call without a thought: each costs a handful of nodes. */
const pageSize = 100;

/** Pull requests of the repository. Needs `pull-requests: read`. */
export const pullRequests = (github: Github): PullRequests => ({
  byNumber: async (numbers) => {
    const found: PullRequest[] = [];
    for (let start = 0; start < numbers.length; start += pageSize) {
      found.push(...(await page(github, numbers.slice(start, start + pageSize))));
    }
    return found;
  },
  newcomers: (logins, before) => newcomers(github, logins, before),
});

async function page(github: Github, numbers: number[]): Promise<PullRequest[]> {
  const fields = numbers.map(
    (number) => `p${number}: pullRequest(number: ${number}) { number url author { login url } }`,
  );
  const query = `query ($owner: String!, $name: String!) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`;
  type Answer = { repository: Record<string, PullRequest | null> | null };
  const { repository } = await ask<Answer>(github, query, { owner: github.owner, name: github.repo });
  return Object.values(repository ?? {}).flatMap((pull) =>
    pull ? [{ number: pull.number, url: pull.url, author: pull.author ?? undefined }] : [],
  );
}

async function newcomers(github: Github, logins: string[], before: Date): Promise<string[]> {
  if (logins.length === 0) return [];
  const names = logins.map((_, index) => `$q${index}: String!`).join(', ');
  const fields = logins.map((_, index) => `a${index}: search(query: $q${index}, type: ISSUE, first: 1) { issueCount }`);
  const moment = before.toISOString().replace(/\.\d+Z$/, 'Z');
  const asked = (login: string) =>
    `repo:${github.owner}/${github.repo} is:pr is:merged author:${login} merged:<${moment}`;
  const variables = Object.fromEntries(logins.map((login, index) => [`q${index}`, asked(login)]));
  const answer = await ask<Record<string, { issueCount: number } | null>>(
    github,
    `query (${names}) { ${fields.join(' ')} }`,
    variables,
  );
  return logins.filter((_, index) => answer[`a${index}`]?.issueCount === 0);
}

/** What GitHub found although something else was missing: a number in a subject may be an issue, or nothing. */
async function ask<T>({ rest }: Github, query: string, variables: Record<string, string>): Promise<T> {
  try {
    return await rest.graphql<T>(query, variables);
  } catch (error) {
    if (isPartial(error)) return error.data as T;
    throw error;
  }
}

type Partial = Error & { data: unknown };

const isPartial = (error: unknown): error is Partial =>
  error instanceof Error &&
  'errors' in error &&
  Array.isArray(error.errors) &&
  error.errors.every(({ type }: { type?: string }) => type === 'NOT_FOUND') &&
  'data' in error &&
  error.data !== null;

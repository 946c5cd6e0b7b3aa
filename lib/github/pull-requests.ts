import type { Clock, PullRequests, ReleaseFacts } from '#lib/ports';
import type { Github } from './client.ts';
import { isCode } from './failure.ts';
import { type Item, itemsOf, queryOf } from './release-query.ts';

type Waiting = { clock: Clock; cancelled?: AbortSignal };

/** So often in a row GitHub may fail before we go on without it; with the waits between them that is a quarter of a minute. */
const mostFailures = 6;
const firstDelayMs = 500;

/** Pull requests of the repository, and who wrote them. Needs `pull-requests: read` and `contents: read`. */
export const pullRequests = (github: Github, { clock, cancelled }: Waiting): PullRequests => ({
  ask: async (asked) => {
    const found: ReleaseFacts = { pulls: [], logins: new Map(), newcomers: [], vulnerabilities: new Map(), missing: 0 };
    const waiting = itemsOf(asked);
    for (let failures = 0; waiting.length > 0; ) {
      const items = waiting.shift() ?? [];
      const left = await answerInto(found, github, items);
      failures = left.length === items.length ? failures + 1 : 0;
      if (failures === mostFailures || cancelled?.aborted) return { ...found, missing: countOf([left, ...waiting]) };
      if (left.length > 0) waiting.unshift(...halves(left));
      if (failures > 0) await clock.sleep(firstDelayMs * 2 ** (failures - 1), cancelled);
    }
    return found;
  },
});

const countOf = (batches: Item[][]): number => batches.flat().length;

/** Too much for one answer is what a time-out at GitHub mostly means. */
const halves = (items: Item[]): Item[][] => {
  const middle = Math.ceil(items.length / 2);
  return [items.slice(0, middle), items.slice(middle)].filter((half) => half.length > 0);
};

type Answer = { repository: Record<string, unknown> | null; [alias: string]: unknown };

/** Takes what GitHub answered into `found`. @returns what it has to be asked for again */
async function answerInto(found: ReleaseFacts, github: Github, items: Item[]): Promise<Item[]> {
  const { query, variables } = queryOf(items);
  const { data, open } = await ask(github, query, { ...variables, owner: github.owner, name: github.repo });
  for (const { alias, isGlobal, read } of items) {
    const answer = isGlobal ? data?.[alias] : data?.repository?.[alias];
    if (answer) read(answer, found);
  }
  return items.filter(({ alias }) => open === 'all' || open.has(alias));
}

type Asked = { data: Answer | undefined; open: ReadonlySet<string> | 'all' };

/** Asking again changes nothing. */
const refusals = ['RATE_LIMITED', 'FORBIDDEN', 'INSUFFICIENT_SCOPES'];

/** A number in a subject may be an issue, or nothing: then GitHub answers the others. @throws what asking again does not mend */
async function ask({ rest }: Github, query: string, variables: Record<string, string>): Promise<Asked> {
  try {
    return { data: await rest.graphql<Answer>(query, variables), open: new Set() };
  } catch (error) {
    if (isCode(error, 'GITHUB_UNAVAILABLE')) return { data: undefined, open: 'all' };
    if (!isAnswer(error)) throw error;
    const { data, errors } = error;
    const isMissing = errors.some(
      ({ type, path }) => type === 'NOT_FOUND' && path?.length === 1 && path[0] === 'repository',
    );
    if (isMissing || errors.some(({ type = '' }) => refusals.includes(type))) throw error;
    if (!data?.repository) return { data: undefined, open: 'all' };
    const open = errors
      .filter(({ type }) => type !== 'NOT_FOUND')
      .map(({ path }) => String(path?.[path[0] === 'repository' ? 1 : 0]));
    return { data, open: new Set(open) };
  }
}

type WithErrors = Error & { errors: { type?: string; path?: (string | number)[] }[]; data?: Answer | null };

const isAnswer = (error: unknown): error is WithErrors =>
  error instanceof Error && 'errors' in error && Array.isArray(error.errors);

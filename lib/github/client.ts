import { Octokit } from '@octokit/rest';
import { isOpsError } from '#lib/domain/errors/ops-error';
import { type Redactor, redacted } from '#lib/domain/redact';
import type { Clock, Log } from '#lib/ports';
import { failureOf, githubError } from './failure.ts';
import { waitBeforeRetry } from './retry-policy.ts';

/** Fits RunContext: `githubClient({ ...run, token })`. */
export type GithubAccess = {
  apiUrl: string;
  token: string;
  owner: string;
  repo: string;
  clock: Clock;
  log: Log;
  /** Ends waiting between attempts; a call under way is let finish, because the last word on a record matters. */
  cancelled?: AbortSignal;
  /** Nothing that anybody can read at GitHub holds a secret of this run: what AWS or a service said may quote one. */
  redactor?: Redactor;
};

/** One repository at GitHub. Every failure is an OpsError with a code GITHUB_…. */
export type Github = {
  rest: Octokit;
  owner: string;
  repo: string;
  /** GitHub's own time, as of its last answer, in whole seconds; undefined before. */
  time(): Date | undefined;
};

const timeoutMs = 30_000;

type Options = { method: string; url: string };
type Answer = { data: unknown; headers: Record<string, unknown> };

export function githubClient({ apiUrl, token, owner, repo, clock, log, cancelled, redactor }: GithubAccess): Github {
  let time: Date | undefined;
  const rest = new Octokit({ auth: token, baseUrl: apiUrl, userAgent: 'slipway', log: quiet(log) });
  rest.hook.wrap('request', async (request, options) => {
    for (let number = 1; ; number++) {
      try {
        const signal = AbortSignal.timeout(timeoutMs);
        const said = redactor ? withoutSecrets(options, redactor) : {};
        const answer = await request({ ...options, ...said, request: { ...options.request, signal } });
        time = dateIn(answer.headers) ?? time;
        return wholeAnswer(answer, options);
      } catch (error) {
        const failure = failureOf(error);
        const wait = waitBeforeRetry(failure, { method: options.method, number, now: clock.now() });
        if (wait === undefined || cancelled?.aborted) throw isOpsError(error) ? error : githubError(error, options);
        log.debug(`${options.method} ${options.url}: ${failure.message}; again in ${wait} ms`);
        await clock.sleep(wait, cancelled);
      }
    }
  });
  return { rest, owner, repo, time: () => time };
}

function dateIn({ date }: { date?: unknown }): Date | undefined {
  const time = new Date(String(date));
  return Number.isNaN(time.getTime()) ? undefined : time;
}

/** What people read, of any call. Names, digests and commits are what a call is about: they stay. */
const readable = ['title', 'body', 'description', 'payload'];

const withoutSecrets = (options: Record<string, unknown>, redactor: Redactor): Record<string, unknown> =>
  Object.fromEntries(readable.filter((key) => key in options).map((key) => [key, redacted(options[key], redactor)]));

/** Octokit hands on the pieces of a JSON body that broke off as text; we would take an empty list for the truth. */
function wholeAnswer<A extends Answer>(answer: A, options: Options): A {
  const json = String(answer.headers['content-type'] ?? '').includes('json');
  if (!json || typeof answer.data !== 'string') return answer;
  throw githubError(new Error('its answer broke off'), options);
}

const quiet = (log: Log) => ({ debug: () => {}, info: () => {}, warn: log.debug, error: log.debug });

import * as core from '@actions/core';
import { context as event } from '@actions/github';
import { createRedactor, linesToHide, type Redactor } from '#lib/domain/redact';
import type { Clock, Log, Mask } from '#lib/ports';
import { systemClock } from '#lib/system/clock';
import { createLog } from './log.ts';

/** What a run is, as the runner tells it. URLs have no trailing slash. */
export type RunContext = {
  owner: string;
  repo: string;
  sha: string;
  ref: string;
  runId: number;
  runAttempt: number;
  /** The repository's page. */
  repoUrl: string;
  /** The page of this run. */
  runUrl: string;
  /** Whoever or whatever set the first attempt off. */
  actor: string;
  /** Who ran it again; of a first attempt, the actor. */
  triggeringActor: string;
  /** The workflow's name; of a called one, its caller's. */
  workflow: string;
  eventName: string;
  payload: Record<string, unknown>;
  apiUrl: string;
  graphqlUrl: string;
  workspace: string;
  clock: Clock;
  log: Log;
  mask: Mask;
  redactor: Redactor;
  /** A signed token of this job; needs `id-token: write`. */
  idToken(audience: string): Promise<string>;
  /** Aborts when the run is cancelled (SIGINT or SIGTERM). The action has 5 s from then. */
  cancelled: AbortSignal;
};

export function runContext(cancelled: AbortSignal): RunContext {
  const repoUrl = `${event.serverUrl}/${event.repo.owner}/${event.repo.repo}`;
  const redactor = createRedactor();
  // The runner masks it in the log; an error that quotes it may go elsewhere.
  redactor.add(process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '');
  const mask: Mask = (secret) => {
    redactor.add(secret);
    for (const line of linesToHide(secret)) core.setSecret(line);
  };
  return {
    ...event.repo,
    sha: event.sha,
    ref: event.ref,
    runId: event.runId,
    runAttempt: Number(process.env['GITHUB_RUN_ATTEMPT'] ?? 1),
    repoUrl,
    runUrl: `${repoUrl}/actions/runs/${event.runId}`,
    actor: event.actor,
    triggeringActor: process.env['GITHUB_TRIGGERING_ACTOR'] ?? event.actor,
    workflow: event.workflow,
    eventName: event.eventName,
    payload: event.payload,
    apiUrl: event.apiUrl,
    graphqlUrl: event.graphqlUrl,
    workspace: process.env['GITHUB_WORKSPACE'] ?? process.cwd(),
    clock: systemClock,
    log: createLog(redactor),
    mask,
    redactor,
    // @actions/core brings an HTTP client for this alone.
    idToken: async (audience) => (await import('./id-token.ts')).getIDToken(audience),
    cancelled,
  };
}

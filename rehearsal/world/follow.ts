import { setTimeout as sleep } from 'node:timers/promises';
import type { Octokit } from '@octokit/rest';
import type { RepositoryName } from '#rehearsal/product/product';
import type { RunHandle } from '#rehearsal/scenarios/scenario';

/** What people wait for at GitHub, seen through its public API. */

export type Patience = {
  stop: AbortSignal;
  /** How long a wait may take before the story breaks off, in ms. */
  patienceMs: number;
};

const lookEveryMs = 200;

/** @throws when patience or the story ends first. */
export async function until<T>(
  what: string,
  look: () => Promise<T | undefined>,
  { stop, patienceMs }: Patience,
): Promise<T> {
  const deadline = performance.now() + patienceMs;
  while (!stop.aborted) {
    const seen = await look();
    if (seen !== undefined) return seen;
    if (performance.now() > deadline)
      throw new Error(`waited ${Math.round(patienceMs / 1000)} s in vain until ${what}`);
    await sleep(lookEveryMs);
  }
  throw new Error('the rehearsal was stopped');
}

type Place = { reader: Octokit; repository: RepositoryName };
type Filter = { event: string; head_sha?: string };

/** All runs that an event started, those left out that are known already. */
export async function runsOf({ reader, repository }: Place, filter: Filter, known = new Set<number>()) {
  const { data } = await reader.rest.actions.listWorkflowRunsForRepo({ ...repository, ...filter });
  return data.workflow_runs.filter(({ id }) => !known.has(id));
}

/** Environments that the run waits for. */
export async function waitsOf({ reader, repository }: Place, { id }: RunHandle): Promise<string[]> {
  const { data } = await reader.rest.actions.getPendingDeploymentsForRun({ ...repository, run_id: id });
  return data.map(({ environment }) => environment.name ?? '');
}

/** Undefined while the run goes on. */
export async function conclusionOf({ reader, repository }: Place, { id }: RunHandle): Promise<string | undefined> {
  const { data } = await reader.rest.actions.getWorkflowRun({ ...repository, run_id: id });
  return data.status === 'completed' ? (data.conclusion ?? 'unknown') : undefined;
}

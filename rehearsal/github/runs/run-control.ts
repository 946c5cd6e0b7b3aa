import type { Runner } from '#rehearsal/contracts';
import type { RepositoryEvent } from '#rehearsal/github/events/event';
import { runsFor } from '#rehearsal/github/events/publish';
import { publishWorkflowRun } from '#rehearsal/github/events/workflow-run-event';
import { fullName, type Github, type Runs } from '#rehearsal/github/github';
import type { Run } from '#rehearsal/github/model/run';
import type { Repository } from '#rehearsal/github/model/state';
import { createQueue } from './concurrency.ts';
import { admitJobs } from './environment-gate.ts';
import { newAttempt } from './new-run.ts';
import { currentAttempt, playRun } from './play-run.ts';

export type RunControl = Runs & {
  publish(event: RepositoryEvent): Promise<Run[]>;
  /** Resolves when no run is queued or active. */
  idle(): Promise<void>;
  /** Cancels what is active and waits for it. */
  stop(): Promise<void>;
};

type Active = { repository: Repository; run: Run; controller: AbortController };

/** Starts, queues, repeats and cancels runs. Without a runner they stay queued. */
export function createRunControl(github: Github, runner: Runner | undefined): RunControl {
  const active = new Map<Run, Active>();
  let playing = new Set<Promise<void>>();
  const homes = new Map<Run, Repository>();
  const homeOf = (run: Run): Repository => {
    const home = homes.get(run);
    if (!home) throw new Error(`run ${run.id} belongs to no repository`);
    return home;
  };
  const groupOf = (run: Run) => run.concurrency && `${fullName(homeOf(run))} ${run.concurrency.group}`;
  const start = (run: Run): void => {
    if (!runner) return;
    const controller = new AbortController();
    active.set(run, { repository: homeOf(run), run, controller });
    const ending = playRun(github, runner, homeOf(run), run, controller.signal).then(async () => {
      active.delete(run);
      queue.leave(run);
      await publishWorkflowRun(github, homeOf(run), run);
    });
    playing = new Set([...playing, ending]);
    void ending.finally(() => playing.delete(ending));
  };
  const cancel = (run: Run): void => {
    const started = active.get(run);
    started?.controller.abort();
    if (started || currentAttempt(run).status === 'completed') return;
    Object.assign(currentAttempt(run), { status: 'completed', conclusion: 'cancelled', updatedAt: github.clock.now() });
    queue.leave(run);
  };
  const queue = createQueue(groupOf, { start, cancel });
  const enter = (repository: Repository, run: Run): void => {
    homes.set(run, repository);
    if (currentAttempt(run).status !== 'completed') queue.enter(run);
  };
  return {
    async publish(event) {
      const runs = await runsFor(github, event);
      for (const run of runs) enter(event.repository, run);
      if (runs.length > 0) github.changed();
      return runs;
    },
    async rerun(repository, run, actor) {
      run.attempts.push(newAttempt(currentAttempt(run).number + 1, actor, github.clock.now()));
      enter(repository, run);
    },
    cancel: (_repository, run) => cancel(run),
    review: (repository, run) => admitJobs(github, repository, run),
    async idle() {
      while (playing.size > 0) await Promise.all(playing);
    },
    async stop() {
      for (const { controller } of active.values()) controller.abort();
      await Promise.allSettled(playing);
    },
  };
}

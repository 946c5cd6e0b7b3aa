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
import { currentAttempt } from './play-run.ts';
import { createRunStage } from './run-stage.ts';

export type RunControl = Runs & {
  publish(event: RepositoryEvent): Promise<Run[]>;
  /** Resolves when no run is queued or active. */
  idle(): Promise<void>;
  /** Cancels what is active and waits for it. */
  stop(): Promise<void>;
};

type Entry = { repository: Repository; run: Run };

/** Starts, queues, repeats and cancels runs. Without a runner they stay queued. */
export function createRunControl(github: Github, runner: Runner | undefined): RunControl {
  const entries = new Map<Run, Entry>();
  const stage = createRunStage(github, runner, async (repository, run) => {
    queue.leave(entryOf(repository, run));
    await publishWorkflowRun(github, repository, run);
  });
  const queue = createQueue<Entry>({
    groupOf,
    waitsWithOthers: ({ run }) => run.concurrency?.queue === 'max',
    cancelsActive: ({ run }) => run.concurrency?.cancelInProgress ?? false,
    start: ({ repository, run }) => stage.start(repository, run),
    cancel: (entry) => cancel(entry),
  });
  const entryOf = (repository: Repository, run: Run): Entry => {
    const entry = entries.get(run) ?? { repository, run };
    entries.set(run, entry);
    return entry;
  };
  const cancel = (entry: Entry): void => {
    const attempt = currentAttempt(entry.run);
    if (stage.abort(entry.run) || attempt.status === 'completed') return;
    Object.assign(attempt, { status: 'completed', conclusion: 'cancelled', updatedAt: github.clock.now() });
    queue.leave(entry);
  };
  return {
    async publish(event) {
      const runs = await runsFor(github, event);
      const ready = runs.filter((run) => currentAttempt(run).status !== 'completed');
      for (const run of ready) queue.enter(entryOf(event.repository, run));
      if (runs.length > 0) github.changed();
      return runs;
    },
    async rerun(repository, run, actor) {
      run.attempts.push(newAttempt(currentAttempt(run).number + 1, actor, github.clock.now()));
      queue.enter(entryOf(repository, run));
    },
    cancel: (repository, run) => cancel(entryOf(repository, run)),
    review: (repository, run) => admitJobs(github, repository, run),
    idle: stage.idle,
    stop: stage.stop,
  };
}

/** Groups are a repository's own. */
const groupOf = ({ repository, run }: Entry): string | undefined =>
  run.concurrency && `${fullName(repository)} ${run.concurrency.group}`;

import type { Runner } from '#rehearsal/contracts';
import type { Github } from '#rehearsal/github/github';
import type { Run } from '#rehearsal/github/model/run';
import type { Repository } from '#rehearsal/github/model/state';
import { playRun } from './play-run.ts';

/** Where runs play: what is on, and how it is stopped. */
export type RunStage = {
  start(repository: Repository, run: Run): void;
  /** Asks the runner to end the run; false when it is not playing. */
  abort(run: Run): boolean;
  idle(): Promise<void>;
  stop(): Promise<void>;
};

/** Without a runner nothing ever starts. */
export function createRunStage(
  github: Github,
  runner: Runner | undefined,
  ended: (repository: Repository, run: Run) => Promise<void>,
): RunStage {
  const controllers = new Map<Run, AbortController>();
  const playing = new Set<Promise<void>>();
  const idle = async (): Promise<void> => {
    while (playing.size > 0) await Promise.all(playing);
  };
  const play = async (player: Runner, repository: Repository, run: Run, signal: AbortSignal): Promise<void> => {
    await playRun(github, player, repository, run, signal);
    controllers.delete(run);
    await ended(repository, run);
  };
  return {
    start(repository, run) {
      if (!runner) return;
      const controller = new AbortController();
      controllers.set(run, controller);
      const ending = play(runner, repository, run, controller.signal).finally(() => playing.delete(ending));
      playing.add(ending);
    },
    abort(run) {
      const controller = controllers.get(run);
      controller?.abort();
      return controller !== undefined;
    },
    idle,
    async stop() {
      for (const controller of controllers.values()) controller.abort();
      await Promise.allSettled(playing);
    },
  };
}

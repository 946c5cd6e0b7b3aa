import { Cron } from 'croner';
import { resolveCommit } from '#rehearsal/github/git/refs';
import type { Github } from '#rehearsal/github/github';
import type { Run } from '#rehearsal/github/model/run';
import type { Repository } from '#rehearsal/github/model/state';
import { workflowsAt } from './workflows-at.ts';

type Due = { repository: Repository; sha: string; path: string; cron: string; at: Date };

export type Scheduler = {
  /** Starts what `on: schedule` asks for between the last call (or the start) and this moment, in order of time. */
  advanceTo(moment: Date): Promise<Run[]>;
};

/** Cron in UTC, workflows of the default branch, as GitHub. Time passes only by `advanceTo`. */
export function createScheduler(github: Github): Scheduler {
  let last = github.clock.now();
  return {
    async advanceTo(moment) {
      const from = last;
      last = moment;
      const due = (
        await Promise.all([...github.state.repositories.values()].map((one) => dueIn(one, from, moment)))
      ).flat();
      const runs: Run[] = [];
      for (const entry of due.sort((one, other) => one.at.getTime() - other.at.getTime()))
        runs.push(...(await start(github, entry)));
      return runs;
    },
  };
}

async function dueIn(repository: Repository, from: Date, to: Date): Promise<Due[]> {
  const sha = await resolveCommit(repository.gitDir, `refs/heads/${repository.defaultBranch}`);
  const found = sha ? await workflowsAt(repository, sha) : [];
  return found.flatMap(({ path, file }) =>
    (file?.on['schedule']?.cron ?? []).flatMap((cron) =>
      moments(cron, from, to).map((at) => ({ repository, sha: sha ?? '', path, cron, at })),
    ),
  );
}

function moments(cron: string, from: Date, to: Date): Date[] {
  const found: Date[] = [];
  const schedule = new Cron(cron, { timezone: 'UTC', mode: '5-part' });
  for (let next = schedule.nextRun(from); next && next <= to; next = schedule.nextRun(next)) found.push(next);
  return found;
}

function start(github: Github, { repository, sha, path, cron }: Due): Promise<Run[]> {
  return github.publish({
    repository,
    name: 'schedule',
    ref: `refs/heads/${repository.defaultBranch}`,
    sha,
    cron,
    workflowPath: path,
    actor: repository.owner,
    byJob: false,
    payload: { schedule: cron },
  });
}

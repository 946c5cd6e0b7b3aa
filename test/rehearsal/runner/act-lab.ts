import { setTimeout as sleep } from 'node:timers/promises';
import { checkOut } from '#rehearsal/runner/checkout';
import { findTool } from '#rehearsal/runner/find-tool';
import { type ActRun, type ActScenario, type ActTools, runAct } from '#rehearsal/runner/run-act';
import { type GitLab, gitLab } from './git-lab.ts';

export const tools: ActTools = { binary: findTool('act'), node: process.execPath, path: [] };

/** act with a git server to fetch actions and workflows from. */
export type ActLab = {
  git: GitLab;
  /** Plays `.github/workflows/test.yml` of a new repository with these files, and cleans up. */
  play(files: Record<string, string>, more?: Partial<ActScenario>): Promise<ActRun>;
  close(): Promise<void>;
};

export async function actLab(): Promise<ActLab> {
  const git = await gitLab();
  let played = 0;
  const play: ActLab['play'] = async (files, more = {}) => {
    played += 1;
    const repository = `lab/repository-${played}`;
    const { gitDir, sha } = git.publish(repository, files);
    const ref = 'refs/heads/main';
    const checkout = await checkOut({ gitDir, sha, ref, origin: `${git.url}/${repository}` });
    const run = await runAct({
      ...{
        tools,
        repository,
        ref,
        sha,
        cwd: checkout.folder,
        workflow: '.github/workflows/test.yml',
        eventName: 'push',
        event: {},
      },
      ...{ runId: 7, runNumber: 3, runAttempt: 1, actor: 'ada', token: 'ghs_0123456789abcdef' },
      github: { apiUrl: `${git.url}/api/v3`, graphqlUrl: `${git.url}/api/graphql`, serverUrl: git.url },
      now: () => new Date(),
      sleep: (ms, signal) => sleep(ms, undefined, { signal }),
      ...more,
    });
    await Promise.all([run.folder.remove(), checkout.remove()]);
    return run;
  };
  return { git, play, close: git.close };
}

/** A workflow file of `on: push` with these jobs. */
export const workflow = (jobs: string): Record<string, string> => ({
  '.github/workflows/test.yml': `name: Test\non: push\njobs:\n${jobs}`,
});

/** Jobs and how they ended, by the last part of act's name. */
export function results(run: ActRun): Record<string, string | undefined> {
  return Object.fromEntries(run.jobs.map((job) => [job.key.split('/').slice(1).join('/'), job.result]));
}

/** The outputs of all steps with an id that is a word, and what they wrote. */
export function outputs(run: ActRun): Record<string, string> {
  return Object.assign({}, ...run.jobs.flatMap((job) => job.steps.map((step) => step.outputs)));
}

export function logs(run: ActRun): string[] {
  return run.jobs.flatMap((job) => job.steps.flatMap((step) => step.log));
}

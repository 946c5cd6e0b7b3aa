import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ActScenario } from './run-act.ts';

/** A run's private files: act's inputs, caches, workspaces and raw log. Secrets stay in here; it goes with the run. */
export type RunFolder = {
  root: string;
  file(name: string): string;
  /** Where the shims find a job's notes, by the last part of its workspace. */
  jobs: string;
  remove(): Promise<void>;
};

const FOLDERS = ['home', 'config', 'cache', 'tmp', 'jobs'];

/** Lays out a new folder for one run of act. `.yml` files spare all quoting: JSON is YAML. */
export async function createRunFolder(scenario: ActScenario): Promise<RunFolder> {
  const root = await mkdtemp(path.join(tmpdir(), 'rehearsal-run-'));
  const file = (name: string) => path.join(root, name);
  for (const folder of FOLDERS) await mkdir(file(folder), { mode: 0o700 });
  await Promise.all([
    writeFile(file('event.json'), JSON.stringify(scenario.event)),
    writeFile(file('env.yml'), JSON.stringify(identity(scenario))),
    writeFile(file('secrets.yml'), JSON.stringify({ ...scenario.secrets, GITHUB_TOKEN: scenario.token }), {
      mode: 0o600,
    }),
    writeFile(file('vars.yml'), JSON.stringify(scenario.vars ?? {})),
    writeFile(file('no-input'), ''),
  ]);
  return { root, file, jobs: file('jobs'), remove: () => rm(root, { recursive: true, force: true, maxRetries: 3 }) };
}

/** GitHub's identity. These win over a workflow's `env:`, so nothing else may be in here. */
function identity(scenario: ActScenario): Record<string, string> {
  return {
    GITHUB_API_URL: scenario.github.apiUrl,
    GITHUB_GRAPHQL_URL: scenario.github.graphqlUrl,
    GITHUB_SERVER_URL: scenario.github.serverUrl,
    GITHUB_REPOSITORY: scenario.repository,
    GITHUB_REF: scenario.ref,
    SHA_REF: scenario.sha, // act's name for what a workflow sees as GITHUB_SHA
    GITHUB_RUN_ID: String(scenario.runId),
    GITHUB_RUN_NUMBER: String(scenario.runNumber),
    GITHUB_RUN_ATTEMPT: String(scenario.runAttempt),
    GITHUB_TRIGGERING_ACTOR: scenario.actor,
    GITHUB_WORKFLOW_REF: `${scenario.repository}/${scenario.workflow}@${scenario.ref}`,
    GITHUB_WORKFLOW_SHA: scenario.sha,
    RUNNER_ENVIRONMENT: 'self-hosted',
    RUNNER_NAME: 'rehearsal',
    ...scenario.env,
  };
}

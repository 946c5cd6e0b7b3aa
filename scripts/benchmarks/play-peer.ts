import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { startProvider } from '#test/rehearsal/aws/aws-world';
import { type Played, type Release, type Stage, withStage } from './release.ts';
import { cluster, digests, documentOf, stableAt } from './timed-state.ts';

/** Whether an action takes the inputs of AWS's own one for ECS. */
export const deploysToEcs = async (folder: string): Promise<boolean> =>
  (await readFile(path.join(folder, 'action.yml'), 'utf8').catch(() => '')).includes('wait-for-service-stability');

/** Plays somebody else's action with the same release as ours, waiting for the end as its README says. */
export const playPeer = (
  folder: string,
  release: Release,
  provider: Awaited<ReturnType<typeof startProvider>>,
): Promise<Played> =>
  withStage(release, provider, async (stage) => {
    const [service] = release.services;
    if (!service) throw new Error('a release has a service');
    const scratch = await mkdtemp(path.join(tmpdir(), 'slipway-peer-'));
    try {
      const { name } = service;
      const file = path.join(scratch, 'task-definition.json');
      await writeFile(file, JSON.stringify(documentOf(name, digests.fresh)));
      const run = await play(
        path.resolve(folder, 'dist/index.js'),
        await environment(stage, { name, file, scratch }),
        stage,
      );
      const lagMs = run.endedAt - stableAt(stage.state, name);
      const verdict = run.code === 0 ? 'succeeded' : 'failed';
      return {
        verdict,
        log: '',
        tookMs: run.endedAt - run.startedAt,
        lagMs,
        calls: [...stage.aws.calls],
        githubCalls: 0,
      };
    } finally {
      await rm(scratch, { recursive: true, force: true });
    }
  });

type Step = { name: string; file: string; scratch: string };

async function environment({ url, aws, clock }: Stage, { name, file, scratch }: Step): Promise<Record<string, string>> {
  const output = path.join(scratch, 'output');
  await writeFile(output, '');
  const { accessKeyId, secretAccessKey, sessionToken } = aws.rootCredentials;
  return {
    ...clock.environment(0),
    PATH: process.env['PATH'] ?? '',
    HOME: scratch,
    GITHUB_OUTPUT: output,
    GITHUB_WORKSPACE: scratch,
    GITHUB_REPOSITORY: 'harbour/boat-listing',
    AWS_REGION: 'eu-west-1',
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    ...(sessionToken && { AWS_SESSION_TOKEN: sessionToken }),
    'INPUT_TASK-DEFINITION': file,
    INPUT_SERVICE: name,
    INPUT_CLUSTER: cluster,
    'INPUT_WAIT-FOR-SERVICE-STABILITY': 'true',
  };
}

function play(bundle: string, env: Record<string, string>, { clock }: Stage) {
  const startedAt = clock.now().getTime();
  const child = spawn(process.execPath, [bundle], { env, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  clock.attend(child);
  return new Promise<{ code: number | null; startedAt: number; endedAt: number }>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve({ code, startedAt, endedAt: clock.now().getTime() }));
  });
}

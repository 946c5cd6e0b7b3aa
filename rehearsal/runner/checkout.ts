import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { workflowPath } from './run-plan.ts';

const run = promisify(execFile);

const git = async (args: string[], cwd?: string) =>
  (
    await run('git', args, {
      cwd,
      maxBuffer: 64 << 20,
      env: { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', HOME: tmpdir() },
    })
  ).stdout;

export type Checkout = { folder: string; remove(): Promise<void> };

/** Checks `sha` out of a bare repository into a new folder, with `origin` as a clone from the server would have it. */
export async function checkOut(source: {
  gitDir: string;
  sha: string;
  ref: string;
  origin: string;
}): Promise<Checkout> {
  const folder = await mkdtemp(path.join(tmpdir(), 'rehearsal-checkout-'));
  const branch = /^refs\/heads\/(.+)$/.exec(source.ref)?.[1];
  await git(['clone', '--quiet', '--shared', '--no-checkout', source.gitDir, folder]);
  await git(['checkout', '--quiet', ...(branch ? ['-B', branch] : ['--detach']), source.sha], folder);
  await git(['remote', 'set-url', 'origin', source.origin], folder);
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 3 }) };
}

/** Reads a called workflow: `./…` from the checkout, `owner/repo/path@ref` from the server. */
export async function fetchWorkflow(uses: string, checkout: Checkout, serverUrl: string): Promise<string> {
  if (uses.startsWith('./')) return readFile(path.join(checkout.folder, uses), 'utf8');
  const [, repository, ref] = /^([^/]+\/[^/]+)\/.+@(.+)$/.exec(uses) ?? [];
  if (!repository || !ref) throw new Error(`"${uses}" is neither ./path nor owner/repo/path@ref.`);
  const folder = await mkdtemp(path.join(tmpdir(), 'rehearsal-called-'));
  try {
    await git(['init', '--quiet', '--bare'], folder);
    await git(['fetch', '--quiet', '--depth', '1', `${serverUrl}/${repository}`, ref], folder);
    return await git(['show', `FETCH_HEAD:${workflowPath(uses)}`], folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

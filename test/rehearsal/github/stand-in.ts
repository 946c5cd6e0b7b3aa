import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Octokit } from '@octokit/rest';
import { scaledClock } from '#rehearsal/clock';
import { createFaults } from '#rehearsal/faults';
import { type GithubOptions, type GithubStandIn, startGithub } from '#rehearsal/github/start-github';

export const owner = 'harbour';
export const repo = 'boat-listing';
export const here = { owner, repo };

export type World = GithubStandIn & {
  ada: Octokit;
  grace: Octokit;
  folder: string;
  tokens: Record<'ada' | 'grace', string>;
};

/** GitHub with `harbour/boat-listing`: ada may write, grace is admin. `files` are the first commit. */
export async function startWorld(files: Record<string, string>, options: Partial<GithubOptions> = {}): Promise<World> {
  const folder = await mkdtemp(path.join(tmpdir(), 'github-test-'));
  const clock = options.clock ?? scaledClock(600);
  const github = await startGithub({ clock, faults: createFaults({ seed: 1, rules: [] }), ...options });
  const tokens = {
    ada: github.createUser({ login: 'ada', name: 'Ada', email: 'ada@harbour.example' }).token,
    grace: github.createUser({ login: 'grace' }).token,
  };
  await writeFiles(path.join(folder, 'first'), files);
  await github.createRepository({ owner, name: repo, from: path.join(folder, 'first') });
  github.setRole(`${owner}/${repo}`, 'ada', 'write');
  github.setRole(`${owner}/${repo}`, 'grace', 'admin');
  const close = async () => {
    await github.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { ...github, close, folder, tokens, ada: client(github, tokens.ada), grace: client(github, tokens.grace) };
}

/** Octokit that reports refusals to the caller and nothing to the console. */
export function client(github: GithubStandIn, token?: string): Octokit {
  const log = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
  return new Octokit({ baseUrl: github.urls.api, log, ...(token ? { auth: token } : {}) });
}

export async function writeFiles(folder: string, files: Record<string, string>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
}

/** Real git, without the developer's configuration. */
export async function git(cwd: string, ...args: string[]): Promise<string> {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@harbour.example', '-c', 'init.defaultBranch=main'];
  const env = { PATH: process.env['PATH'] ?? '', HOME: cwd, GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0' };
  const { stdout } = await promisify(execFile)('git', [...identity, ...args], { cwd, env });
  return stdout.trim();
}

/** The address with a token in it, as `git clone` takes it. */
export const cloneUrl = (github: GithubStandIn, token: string): string =>
  `${github.url.replace('//', `//x-access-token:${token}@`)}/${owner}/${repo}.git`;

/** The status of a refused call. */
export const statusOf = async (call: Promise<unknown>): Promise<number> =>
  call.then(
    () => 0,
    (error: { status: number }) => error.status,
  );

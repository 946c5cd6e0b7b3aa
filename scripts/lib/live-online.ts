import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { optionalConfig } from '#lib/action/optional-config';
import type { FindPorts } from '#lib/flow/find-change';
import { githubClient } from '#lib/github/client';
import { deploymentRecords } from '#lib/github/deployment-records';
import { mergedAs } from '#lib/github/merged-as';
import { systemClock } from '#lib/system/clock';

type Asked = { in: string[]; clone: string; config: string };

/** What GitHub knows of the product of a clone; undefined where the clone does not say which repository that is. */
export async function liveOnline(
  asked: Asked,
): Promise<(Omit<FindPorts, 'whereabouts'> & { repoUrl: string }) | undefined> {
  const { serverUrl, apiUrl, owner, repo } = repositoryOf(
    await said('git', ['-C', asked.clone, 'remote', 'get-url', 'origin']),
  );
  if (owner === '' || repo === '') return undefined;
  const token = process.env['GH_TOKEN'] || process.env['GITHUB_TOKEN'] || (await said('gh', ['auth', 'token']));
  const log = { ...quiet, group: <T>(_title: string, body: () => Promise<T>) => body() };
  const github = githubClient({ apiUrl, token, owner, repo, clock: systemClock, log });
  return {
    repoUrl: `${serverUrl}/${owner}/${repo}`,
    environments: asked.in.length > 0 ? asked.in : Object.keys((await configOf(asked))?.environments ?? {}),
    records: deploymentRecords(github),
    mergedAs: (number) => mergedAs(github, number),
  };
}

/** In the folder that was named, or at the root of the clone that it is in. */
const configOf = async ({ clone, config }: Asked) =>
  (await optionalConfig(clone, config)) ??
  optionalConfig(await said('git', ['-C', clone, 'rev-parse', '--show-toplevel']), config);

const quiet = { info: () => {}, warning: console.error, error: console.error, debug: () => {} };

/** One line of a program; empty where it has nothing to say. */
const said = (command: string, args: string[]): Promise<string> =>
  promisify(execFile)(command, args).then(
    ({ stdout }) => stdout.trim(),
    () => '',
  );

/** `https://HOST/owner/repo.git`, `git@HOST:owner/repo.git`, `ssh://…`; the runner's variables come first. */
export function repositoryOf(remote: string, env: NodeJS.ProcessEnv = process.env) {
  const [, host = 'github.com', path = ''] =
    /^(?:\w+:\/\/)?(?:[^@/]*@)?([^/:]+)(?::\d+)?[/:](.+?)(?:\.git)?\/?$/.exec(remote) ?? [];
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? path.split('/').slice(-2).join('/')).split('/');
  const api = host === 'github.com' ? 'https://api.github.com' : `https://${host}/api/v3`;
  return {
    serverUrl: env['GITHUB_SERVER_URL'] ?? `https://${host}`,
    apiUrl: env['GITHUB_API_URL'] ?? api,
    owner,
    repo,
  };
}

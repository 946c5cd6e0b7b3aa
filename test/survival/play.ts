import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BundleRun, runBundle } from '#test/support/run-bundle';
import { workspaceWith } from '#test/support/workspace';
import { type Call, type Decision, intercept, type Watcher } from './interceptor.ts';
import type { Place, SurvivalWorld } from './world.ts';

export type Moment = 'before' | 'after';

export type Play = {
  action: string;
  with: Record<string, string>;
  place: Place;
  /** Lines of the environment in the configuration. */
  settings?: string;
  env?: Record<string, string>;
  /** What happens at a call: the process is at hand. */
  at?(call: Call, moment: Moment, child: ChildProcess): Decision | undefined;
  /** What is answered instead of the stand-in. */
  answers?: Watcher['answers'];
  /** The checks of the environment. Default: the digests of its tasks. */
  checks?: string;
  /** Waits of the process are divided by it. Default 10. */
  quick?: number;
};

export type Played = BundleRun & {
  calls: Call[];
  /** To files: outputs and the summary. */
  writes: number;
};

const preload = (...files: string[]): string =>
  files.map((file) => `--import=${path.resolve('test/survival', file)}`).join(' ');

/** Plays a shipped bundle, with everything that it calls in between. */
export async function play(world: SurvivalWorld, options: Play): Promise<Played> {
  const { action, place, at, quick = 10 } = options;
  let child: ChildProcess | undefined;
  const decide = (moment: Moment) => (call: Call) => (child && at?.(call, moment, child)) ?? 'pass';
  const line = await intercept(
    { aws: world.aws.url, github: world.github.urls.api, identity: world.identity.env.ACTIONS_ID_TOKEN_REQUEST_URL },
    { arrives: decide('before'), handled: decide('after'), ...(options.answers && { answers: options.answers }) },
  );
  const workspace = await workspaceWith(config(place, options.settings, options.checks));
  const counted = path.join(workspace.folder, 'writes');
  try {
    const run = await runBundle(action, {
      workspace: workspace.folder,
      with: { environment: place.cluster, 'github-token': world.github.tokens.ada, ...options.with },
      env: {
        ...world.identity.env,
        AWS_ENDPOINT_URL: line.urls['aws'] ?? '',
        GITHUB_API_URL: line.urls['github'] ?? '',
        ACTIONS_ID_TOKEN_REQUEST_URL: `${line.urls['identity']}?api-version=2`,
        GITHUB_SHA: world.sha,
        QUICK_TIME: String(quick),
        COUNT_WRITES_TO: counted,
        // The same bundle starts a hundred times.
        NODE_COMPILE_CACHE: path.join(tmpdir(), 'slipway-survival-cache'),
        NODE_OPTIONS: preload('quick-time.mjs', 'die-at-write.mjs'),
        ...options.env,
      },
      onStart: (started) => {
        child = started;
      },
    });
    return { ...run, calls: line.calls, writes: Number(await readFile(counted, 'utf8').catch(() => 0)) };
  } finally {
    await Promise.all([line.close(), workspace.remove()]);
  }
}

const digests = 'checks: [{ kind: task-digests, name: digests }]';

const config = ({ cluster, role }: Place, settings = '', checks = digests) => `
version: 1
product: boat-listing
image: { repository: boat-listing, account: "111122223333", region: eu-west-1, role: "${role}" }
environments:
  ${cluster}:
    account: "111122223333"
    region: eu-west-1
    role: ${role}
    timeout: 60s
    ecs: { cluster: ${cluster}, services: { boat-listing: {} } }
    validate: { ${checks} }
${settings}
`;

/** Dies at this call. */
export const killAt =
  ({ name, nth }: Call, when: Moment) =>
  (call: Call, moment: Moment, child: ChildProcess): Decision | undefined => {
    if (call.name !== name || call.nth !== nth || moment !== when) return undefined;
    child.kill('SIGKILL');
    return 'drop';
  };

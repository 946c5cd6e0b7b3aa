import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ActCommand } from './act-process.ts';
import type { ActScenario } from './run-act.ts';
import type { RunFolder } from './run-folder.ts';

const SHIMS = fileURLToPath(new URL('shims', import.meta.url));

/** How act is called for a scenario whose files are in the folder. */
export function actCommand(scenario: ActScenario, folder: RunFolder): ActCommand {
  const { binary } = scenario.tools;
  return { binary, args: args(scenario, folder), cwd: folder.root, env: environment(scenario, folder) };
}

function args(scenario: ActScenario, folder: RunFolder): string[] {
  const labels = scenario.labels ?? ['ubuntu-latest'];
  const servers = ['--no-cache-server', '--cache-server-addr', '127.0.0.1', '--artifact-server-addr', '127.0.0.1'];
  return [
    ...[
      scenario.eventName,
      '-C',
      scenario.cwd,
      '-W',
      scenario.workflow,
      '-e',
      folder.file('event.json'),
      '-a',
      scenario.actor,
    ],
    ...labels.flatMap((label) => ['-P', `${label}=-self-hosted`]),
    ...['--container-daemon-socket', '-', ...servers, '--rm', '--action-cache-path', folder.file('cache')],
    ...[
      '--env-file',
      folder.file('env.yml'),
      '--secret-file',
      folder.file('secrets.yml'),
      '--var-file',
      folder.file('vars.yml'),
    ],
    ...[
      '--input-file',
      folder.file('no-input'),
      '--concurrent-jobs',
      String(scenario.concurrentJobs ?? 1),
      '--json',
      '-v',
    ],
  ];
}

/** Nothing of the caller's own environment: whatever a developer has set would leak into every step. */
function environment(scenario: ActScenario, folder: RunFolder): Record<string, string> {
  const { tools } = scenario;
  return {
    PATH: [SHIMS, ...tools.path, path.dirname(tools.node), '/usr/local/bin', '/usr/bin', '/bin'].join(path.delimiter),
    HOME: folder.file('home'),
    XDG_CACHE_HOME: folder.file('cache'),
    XDG_CONFIG_HOME: folder.file('config'),
    TMPDIR: folder.file('tmp'),
    LANG: 'C.UTF-8',
    NO_PROXY: '127.0.0.1,localhost',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    ACT_DISABLE_VERSION_CHECK: '1',
    REHEARSAL_NODE: tools.node,
    REHEARSAL_JOBS: scenario.observer ? folder.jobs : '',
    ...scenario.processEnv,
  };
}

import { optionalConfig } from '#lib/action/optional-config';
import type { RunContext } from '#lib/action/run-context';
import { toolEnvironment } from '#lib/exec/environments';
import { setUpForOnePass } from '#lib/exec/one-pass';
import { outbox } from '#lib/exec/outbox';
import { createPipes } from '#lib/exec/pipes';
import { workspaceFiles } from '#lib/exec/workspace-files';
import { authorizationOf, withCredentials } from '#lib/git/credentials';
import { gitHistory } from '#lib/git/history';
import { gitRangeFiles } from '#lib/git/range-files';
import { deferred, once } from '#lib/wiring/deferred';
import type { Inputs } from './inputs.ts';
import type { Ports } from './ports.ts';

export { releaseNotes as useCase } from './release-notes.ts';

export async function wire(input: Inputs, run: RunContext): Promise<Ports> {
  run.mask(input.githubToken);
  run.mask(authorizationOf(input.githubToken));
  const env = withCredentials(toolEnvironment(process.env), new URL(run.repoUrl).origin, input.githubToken);
  const checkout = { pipes: createPipes(), folder: run.workspace, env };
  const config = await optionalConfig(run.workspace, input.config);
  const github = once(async () => (await import('#lib/wiring/release-ports')).releasePorts(run, input.githubToken));
  return {
    run,
    environments: Object.keys(config?.environments ?? {}),
    components: Object.entries(config?.release.components ?? {}).map(([name, where]) => ({ name, ...where })),
    history: gitHistory(checkout),
    beforeLongHistory: setUpForOnePass,
    whereabouts: async () => (await import('#lib/git/whereabouts')).gitWhereabouts(checkout, { complete: true }),
    rangeFiles: gitRangeFiles(checkout),
    records: {
      list: async function* (environment) {
        yield* (await github()).records.list(environment);
      },
    },
    attestations: deferred(async () => (await github()).attestations),
    pulls: deferred(async () => (await github()).pulls),
    mergedAs: async (number) => (await github()).mergedAs(number),
    releases: deferred(async () => (await github()).releases),
    proposals: deferred(async () => (await github()).proposals),
    files: workspaceFiles(run.workspace),
    outbox: outbox(),
  };
}

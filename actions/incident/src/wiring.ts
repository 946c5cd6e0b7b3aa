import { environmentOf, loadConfig } from '#lib/action/load-config';
import type { RunContext } from '#lib/action/run-context';
import { githubClient } from '#lib/github/client';
import { issues } from '#lib/github/issues';
import type { Inputs } from './inputs.ts';

export { incident as useCase } from './incident.ts';

export async function wire(input: Inputs, run: RunContext) {
  run.mask(input.githubToken);
  const config = await loadConfig(run.workspace, input.config);
  environmentOf(config, input.environment);
  return { run, settings: config.incidents, issues: issues(githubClient({ ...run, token: input.githubToken })) };
}

import { environmentOf, loadConfig } from '#lib/action/load-config';
import type { RunContext } from '#lib/action/run-context';
import { githubClient } from '#lib/github/client';
import { deploymentRecords } from '#lib/github/deployment-records';
import type { Inputs } from './inputs.ts';

export { checkTemplate as useCase } from './check-template.ts';

export async function wire(input: Inputs, run: RunContext) {
  run.mask(input.githubToken);
  environmentOf(await loadConfig(run.workspace, input.config), input.environment);
  return { clock: run.clock, records: deploymentRecords(githubClient({ ...run, token: input.githubToken })) };
}

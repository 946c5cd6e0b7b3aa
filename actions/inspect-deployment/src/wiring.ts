import type { RunContext } from '#lib/action/run-context';
import { githubClient } from '#lib/github/client';
import { deploymentRecords } from '#lib/github/deployment-records';
import type { Inputs } from './inputs.ts';

export { inspectDeployment as useCase } from './inspect-deployment.ts';

export function wire(input: Inputs, run: RunContext) {
  run.mask(input.githubToken);
  return { run, records: deploymentRecords(githubClient({ ...run, token: input.githubToken })) };
}

import { environmentOf, loadConfig } from '#lib/action/load-config';
import type { RunContext } from '#lib/action/run-context';
import { approvals } from '#lib/github/approvals';
import { githubClient } from '#lib/github/client';
import { deploymentRecords } from '#lib/github/deployment-records';
import { issues } from '#lib/github/issues';
import type { Inputs } from './inputs.ts';

export { promotionGate as useCase } from './promotion-gate.ts';

export async function wire(input: Inputs, run: RunContext) {
  run.mask(input.githubToken);
  const config = await loadConfig(run.workspace, input.config);
  const github = githubClient({ ...run, token: input.githubToken });
  return {
    run,
    settings: environmentOf(config, input.environment),
    incidents: config.incidents,
    records: deploymentRecords(github),
    approvals: approvals(github),
    issues: issues(github),
  };
}

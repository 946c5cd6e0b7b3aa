import { environmentOf, loadConfig } from '#lib/action/load-config';
import { runAction } from '#lib/action/run-action';
import { approvals } from '#lib/github/approvals';
import { githubClient } from '#lib/github/client';
import { deploymentRecords } from '#lib/github/deployment-records';
import { issues } from '#lib/github/issues';
import { inputs } from './inputs.ts';
import { promotionGate } from './promotion-gate.ts';

await runAction(
  inputs,
  async (input, run) => {
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
  },
  promotionGate,
);

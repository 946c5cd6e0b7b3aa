import { environmentOf, loadConfig } from '#lib/action/load-config';
import { runAction } from '#lib/action/run-action';
import { githubClient } from '#lib/github/client';
import { deploymentRecords } from '#lib/github/deployment-records';
import { checkTemplate } from './check-template.ts';
import { inputs } from './inputs.ts';

await runAction(
  inputs,
  async (input, run) => {
    run.mask(input.githubToken);
    environmentOf(await loadConfig(run.workspace, input.config), input.environment);
    return { clock: run.clock, records: deploymentRecords(githubClient({ ...run, token: input.githubToken })) };
  },
  checkTemplate,
);

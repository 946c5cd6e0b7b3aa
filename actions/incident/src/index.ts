import { environmentOf, loadConfig } from '#lib/action/load-config';
import { runAction } from '#lib/action/run-action';
import { githubClient } from '#lib/github/client';
import { issues } from '#lib/github/issues';
import { incident } from './incident.ts';
import { inputs } from './inputs.ts';

await runAction(
  inputs,
  async (input, run) => {
    run.mask(input.githubToken);
    const config = await loadConfig(run.workspace, input.config);
    environmentOf(config, input.environment);
    return { run, settings: config.incidents, issues: issues(githubClient({ ...run, token: input.githubToken })) };
  },
  incident,
);

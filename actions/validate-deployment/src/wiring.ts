import { environmentOf, loadConfig } from '#lib/action/load-config';
import type { RunContext } from '#lib/action/run-context';
import { awsSession } from '#lib/aws/session';
import { githubClient } from '#lib/github/client';
import { deploymentRecords } from '#lib/github/deployment-records';
import { validationPorts } from '#lib/wiring/validation-ports';
import type { Inputs } from './inputs.ts';

export { validateDeployment as useCase } from './validate-deployment.ts';

export async function wire(input: Inputs, run: RunContext) {
  run.mask(input.githubToken);
  const settings = environmentOf(await loadConfig(run.workspace, input.config), input.environment);
  const roleArn = input.roleArn ?? settings.role;
  const session = awsSession({ roleArn, region: settings.region, name: `slipway-${run.runId}` }, run);
  return {
    settings,
    records: deploymentRecords(githubClient({ ...run, token: input.githubToken })),
    validation: validationPorts(settings, session, run),
    runUrl: run.runUrl,
  };
}

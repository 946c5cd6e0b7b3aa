import { randomBytes } from 'node:crypto';
import { environmentOf, loadConfig } from '#lib/action/load-config';
import type { RunContext } from '#lib/action/run-context';
import { awsImages } from '#lib/aws/images';
import { awsLeases } from '#lib/aws/leases';
import { awsLoadBalancers } from '#lib/aws/load-balancers';
import { awsLogs } from '#lib/aws/logs';
import { awsServices } from '#lib/aws/services';
import { awsSession, inRegion } from '#lib/aws/session';
import { githubClient } from '#lib/github/client';
import { deploymentRecords } from '#lib/github/deployment-records';
import { workflowRuns } from '#lib/github/runs';
import type { Inputs } from './inputs.ts';

export { deployEnv as useCase } from './deploy-env.ts';

export async function wire(input: Inputs, run: RunContext) {
  run.mask(input.githubToken);
  const config = await loadConfig(run.workspace, input.config);
  const settings = environmentOf(config, input.environment);
  const role = { roleArn: input.roleArn ?? settings.role, name: `slipway-${run.runId}` };
  const aws = awsSession({ ...role, region: settings.region }, run);
  const github = githubClient({ ...run, token: input.githubToken });
  return {
    run,
    settings,
    image: config.image,
    services: awsServices(aws),
    leases: awsLeases(aws),
    images: awsImages(inRegion(aws, config.image.region), config.image.account, run.mask),
    logs: awsLogs(aws),
    loadBalancers: awsLoadBalancers(aws),
    records: deploymentRecords(github),
    runs: workflowRuns(github),
    clock: run.clock,
    log: run.log,
    mask: run.mask,
    salt: randomBytes(16).toString('hex'),
    leaseToken: randomBytes(6).toString('hex'),
  };
}

import { randomBytes } from 'node:crypto';
import { environmentOf, loadConfig } from '#lib/action/load-config';
import type { RunContext } from '#lib/action/run-context';
import { awsImages } from '#lib/aws/images';
import { awsLeases } from '#lib/aws/leases';
import { awsServices } from '#lib/aws/services';
import { awsSession } from '#lib/aws/session';
import { hidingSecrets } from '#lib/flow/hiding-secrets';
import { githubClient } from '#lib/github/client';
import { comparison } from '#lib/github/comparison';
import { deploymentRecords } from '#lib/github/deployment-records';
import { validate } from '#lib/validation/validate';
import { validationPorts } from '#lib/wiring/validation-ports';
import type { Inputs } from './inputs.ts';

export { rollback as useCase } from './rollback.ts';

export async function wire(input: Inputs, run: RunContext) {
  run.mask(input.githubToken);
  const config = await loadConfig(run.workspace, input.config);
  const settings = environmentOf(config, input.environment);
  const roleArn = input.roleArn ?? settings['rollback-role'] ?? settings.role;
  const role = { roleArn, name: `slipway-rollback-${run.runId}` };
  const aws = awsSession({ ...role, region: settings.region }, run);
  const registry = awsSession({ ...role, region: config.image.region }, run);
  const checks = validationPorts(settings, aws, run);
  const github = githubClient({ ...run, token: input.githubToken });
  const { account, region, url = '', ecs } = settings;
  const known = [account, region, url, run.sha, ecs.cluster, ...Object.keys(ecs.services)];
  return {
    run,
    settings,
    repository: config.image.repository,
    services: hidingSecrets(awsServices(aws), known, run.mask),
    leases: awsLeases(aws),
    leaseToken: randomBytes(6).toString('hex'),
    images: awsImages(registry, config.image.account, run.mask),
    records: deploymentRecords(github),
    comparison: comparison(github),
    validate: (digest: string, deployedAt: Date) =>
      validate({ environment: input.environment, settings, digest, deployedAt }, checks),
  };
}

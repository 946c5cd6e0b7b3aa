import { loadConfig } from '#lib/action/load-config';
import type { RunContext } from '#lib/action/run-context';
import { awsImages } from '#lib/aws/images';
import { awsSession } from '#lib/aws/session';
import { toolEnvironment } from '#lib/exec/environments';
import { temporaryFolders } from '#lib/exec/temporary-folders';
import { createTools } from '#lib/exec/tools';
import type { Inputs } from './inputs.ts';

export { buildImage as useCase } from './build-image.ts';

export async function wire(input: Inputs, run: RunContext) {
  const { image } = await loadConfig(run.workspace, input.config);
  const session = awsSession({ roleArn: image.role, region: image.region, name: `slipway-${run.runId}` }, run);
  return {
    run: { ...run, repositoryUrl: run.runUrl.replace(/\/actions\/runs\/\d+$/, '') },
    repository: image.repository,
    images: awsImages(session, image.account, run.mask),
    tools: createTools(run.clock),
    folders: temporaryFolders(),
    environment: toolEnvironment(process.env),
  };
}

import { loadConfig } from '#lib/action/load-config';
import type { RunContext } from '#lib/action/run-context';
import { lockedObjects } from '#lib/aws/locked-objects';
import { awsSession } from '#lib/aws/session';
import type { Inputs } from './inputs.ts';

export { anchorLedger as useCase } from './anchor-ledger.ts';

export async function wire(input: Inputs, run: RunContext) {
  const { ledger } = await loadConfig(run.workspace, input.config);
  const { s3 } = ledger.anchors;
  const place = s3 && {
    ...{ prefix: s3.prefix, retainDays: s3['retain-days'] },
    objects: lockedObjects(
      awsSession({ roleArn: s3.role, region: s3.region, name: `slipway-${run.runId}` }, run),
      s3.bucket,
    ),
  };
  return { run, place, required: ledger.required };
}

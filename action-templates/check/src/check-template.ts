import type { Outcome } from '#lib/domain/outcome';
import { type DeploymentRecord, isVerifiedGood } from '#lib/domain/records';
import type { Clock, DeploymentRecords } from '#lib/ports';
import { freshnessReport } from './freshness-report.ts';
import type { Inputs } from './inputs.ts';
import { type Freshness, judgeFreshness } from './judge-freshness.ts';

export type Ports = { clock: Clock; records: Pick<DeploymentRecords, 'list'> };

const reasons: Record<Freshness['kind'], string> = {
  fresh: 'OK',
  stale: 'RELEASE_STALE',
  missing: 'RELEASE_MISSING',
};

/** Looks for the last verified release of an environment, judges its age, and says so. */
export async function checkTemplate(input: Inputs, { clock, records }: Ports): Promise<Outcome> {
  const release = await lastVerified(records.list(input.environment));
  const freshness = judgeFreshness(release, input.maxAge, clock.now());
  const verdict = freshness.kind === 'fresh' ? 'succeeded' : 'failed';
  return {
    verdict,
    reason: reasons[freshness.kind],
    outputs: { freshness: freshness.kind },
    report: { ...freshnessReport(input, freshness), verdict },
    details: { environment: input.environment, freshness: freshness.kind, digest: release?.payload.digest ?? null },
  };
}

/** Newest first: the rest of the history is not even asked for. */
async function lastVerified(records: AsyncIterable<DeploymentRecord>): Promise<DeploymentRecord | undefined> {
  for await (const record of records) if (isVerifiedGood(record)) return record;
  return undefined;
}

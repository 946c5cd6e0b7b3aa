import type { Config, Environment } from '#lib/domain/config/schema';
import { messageOf } from '#lib/domain/errors/ops-error';
import { environmentLabel, incidentLabel } from '#lib/domain/incident/identity';
import type { Answer, PromotionFacts, Review } from '#lib/domain/promotion/facts';
import type { DeploymentRecord } from '#lib/domain/records';
import type { Approvals, DeploymentRecords, Issues } from '#lib/ports';
import type { Inputs } from './inputs.ts';

export type Sources = {
  run: { runId: number; actor: string; triggeringActor: string };
  settings: Environment;
  incidents: Config['incidents'];
  records: Pick<DeploymentRecords, 'list' | 'quarantines'>;
  approvals: Approvals;
  issues: Pick<Issues, 'withLabels'>;
};

/** A digest that is not among so many deployments of an environment is history: it has to prove itself again. */
const lookBack = 100;

/** Asks everything at once; a question that fails becomes an answer that is not known. */
export async function gatherFacts(input: Inputs, sources: Sources): Promise<PromotionFacts> {
  const { environment, digest } = input;
  const { settings, records, run } = sources;
  const predecessors = settings.after.map(async (name) => ({
    environment: name,
    record: await answer(() => newestRecord(records, name, digest)),
  }));
  return {
    environment,
    digest,
    policy: policyOf(settings.gate),
    starters: [...new Set([run.actor, run.triggeringActor])],
    rules: await answer(() => sources.approvals.rules(environment)),
    review: await gatherReview(environment, sources),
    predecessors: await Promise.all(predecessors),
    quarantines: await answer(() => quarantinesOf(records, [environment, ...settings.after])),
    incidents: await answer(() => openIncidents(environment, sources)),
  };
}

/** What was said of this run so far. */
export const gatherReview = (environment: string, { approvals, run }: Sources): Promise<Answer<Review>> =>
  answer(async () => {
    // In this order: an approval that comes in between is seen by the second call as no longer pending.
    const pending = await approvals.pending(run.runId);
    return { approvals: await approvals.ofRun(run.runId), stillPending: pending.includes(environment) };
  });

async function answer<T>(ask: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { known: true, value: await ask() };
  } catch (error) {
    return { known: false, why: messageOf(error) };
  }
}

async function newestRecord(
  records: Sources['records'],
  environment: string,
  digest: string,
): Promise<DeploymentRecord | undefined> {
  let seen = 0;
  for await (const record of records.list(environment)) {
    if (record.payload.digest === digest) return record;
    seen += 1;
    if (seen === lookBack) return undefined;
  }
  return undefined;
}

async function quarantinesOf(records: Sources['records'], environments: string[]) {
  const each = await Promise.all(environments.map((name) => records.quarantines(name)));
  return each.flat();
}

async function openIncidents(environment: string, { incidents, issues }: Sources) {
  return incidents.blocking ? issues.withLabels([incidentLabel, environmentLabel(environment)], 'open') : [];
}

const policyOf = (gate: Environment['gate']): PromotionFacts['policy'] => ({
  reviewers: gate.reviewers,
  approvers: gate.approvers,
  preventSelfReview: gate['prevent-self-review'],
  commentPattern: gate['comment-pattern'],
});

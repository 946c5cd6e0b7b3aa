import { shortDigest } from '#lib/domain/image';
import type { Outcome } from '#lib/domain/outcome';
import type { DeploymentRecord } from '#lib/domain/records';
import type { DeploymentRecords } from '#lib/ports';
import type { Fact } from '#lib/report/report';
import type { Inputs } from './inputs.ts';
import { judgeTrace, type Trace } from './judge-trace.ts';

export type Ports = { run: { runId: number; runUrl: string }; records: Pick<DeploymentRecords, 'list'> };

/** What this run did is not further back than this. */
const lookBack = 50;

/**
 * A job that was rejected, one that was cancelled while it waited, and one whose runner was lost all look the same to the
 * jobs after it: no outputs. The deployment record tells them apart.
 */
export async function inspectDeployment({ environment }: Inputs, { run, records }: Ports): Promise<Outcome> {
  const trace = judgeTrace(await newest(records.list(environment)), run.runId);
  const { reason, title, summary, next } = words(trace, environment);
  const verdict = trace.kind === 'abandoned' ? 'inconclusive' : 'succeeded';
  const record = trace.kind === 'none' ? undefined : trace.record;
  return {
    verdict,
    reason,
    outputs: { deployment: trace.kind, reason },
    report: {
      title,
      verdict,
      summary,
      facts: [
        { label: 'Environment', value: environment },
        { label: 'Run', value: String(run.runId), link: run.runUrl },
        ...(record ? factsOf(record) : []),
      ],
      sections: record ? [timeline(record)] : [],
      next,
    },
    details: { environment, deployment: trace.kind, ...(record && { recordId: record.id }) },
  };
}

async function newest(list: AsyncIterable<DeploymentRecord>): Promise<DeploymentRecord[]> {
  const found: DeploymentRecord[] = [];
  for await (const record of list) {
    found.push(record);
    if (found.length === lookBack) break;
  }
  return found;
}

type Words = { reason: string; title: string; summary: string; next: string[] };

function words(trace: Trace, environment: string): Words {
  if (trace.kind === 'none')
    return {
      reason: 'NOTHING_BEGAN',
      title: `Nothing was begun in ${environment}`,
      summary: `This run has no deployment record in ${environment}: its job was rejected or cancelled, or ended before it changed anything.`,
      next: [],
    };
  const what = `${shortDigest(trace.record.payload.digest)} in ${environment}`;
  switch (trace.kind) {
    case 'validated':
      return {
        reason: 'DEPLOYMENT_VALIDATED',
        title: `The deployment to ${environment} is good`,
        summary: `${what} was deployed and validated; only afterwards its job ended without a word.`,
        next: ['Run the failed jobs again: they find it in place, and the release goes on.'],
      };
    case 'ended':
      return {
        reason: 'DEPLOYMENT_ENDED',
        title: `The deployment to ${environment} has ended`,
        summary: `${what} is over, and there is nothing left to answer: ${trace.said || 'another deployment took its place'}.`,
        next: [],
      };
    case 'abandoned':
      return {
        reason: 'DEPLOYMENT_ABANDONED',
        title: `The deployment to ${environment} has no end`,
        summary: `${what} was begun, and its job ended without a word: nobody knows how it went. The last that is known: ${trace.said || 'its record was opened'}.`,
        next: [
          `Look at the services of ${environment} in the ECS console, and at the job's runner: it was lost, or the job was killed.`,
        ],
      };
  }
}

const factsOf = ({ id, payload }: DeploymentRecord): Fact[] => [
  { label: 'Image digest', value: payload.digest },
  { label: 'Deployment record', value: String(id) },
];

const timeline = ({ createdAt, statuses }: DeploymentRecord) => ({
  kind: 'timeline' as const,
  title: 'What its record says',
  events: [
    { at: createdAt, text: 'opened' },
    ...statuses.map(({ at, state, description }) => ({ at, text: description ? `${state}: ${description}` : state })),
  ],
});

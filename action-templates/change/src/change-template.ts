import type { Outcome } from '#lib/domain/outcome';
import type { DeploymentRecords } from '#lib/ports';
import type { Inputs } from './inputs.ts';
import { judgeOverride } from './judge-override.ts';
import { type End, overrideReport } from './override-report.ts';

export type Ports = { actor: string; records: Pick<DeploymentRecords, 'quarantines' | 'release'> };

/** Asks the gate, acts, looks whether it took, and leaves a record. */
export async function changeTemplate(input: Inputs, { actor, records }: Ports): Promise<Outcome> {
  const found = () => records.quarantines(input.environment);
  const gate = judgeOverride(await found(), input.digest, input.reason);
  if (gate.kind !== 'go') return outcomeOf(input, gate.kind, []);
  for (const { id } of gate.quarantines) await records.release(id, `${actor}: ${input.reason}`);
  // Seen, not assumed: an answer may get lost, a read may be old.
  const left = judgeOverride(await found(), input.digest, input.reason);
  const ids = gate.quarantines.map(({ id }) => id);
  return outcomeOf(input, left.kind === 'no-change' ? 'changed' : 'not-seen', ids);
}

const ends: Record<End, Pick<Outcome, 'verdict' | 'reason'>> = {
  changed: { verdict: 'succeeded', reason: 'OK' },
  'no-change': { verdict: 'succeeded', reason: 'NO_CHANGE' },
  refused: { verdict: 'refused', reason: 'REASON_TOO_SHORT' },
  'not-seen': { verdict: 'inconclusive', reason: 'CHANGE_NOT_SEEN' },
};

function outcomeOf(input: Inputs, end: End, quarantines: number[]): Outcome {
  const { verdict, reason } = ends[end];
  return {
    verdict,
    reason,
    outputs: { changed: String(end === 'changed') },
    report: { ...overrideReport(input, end), verdict },
    details: { environment: input.environment, digest: input.digest, quarantines },
  };
}

import { isOpsError, messageOf } from '#lib/domain/errors/ops-error';
import { type Checkpoint, checkpointText } from '#lib/domain/evidence/checkpoint';
import type { Report } from '#lib/report/report';
import type { Kept } from './anchor-ledger.ts';

const section = (checkpoint: Checkpoint): Report['sections'] => [
  { kind: 'code', title: 'Checkpoint', text: checkpointText(checkpoint).trimEnd() },
];

const day = (date: Date | undefined): string => date?.toISOString().slice(0, 10) ?? 'unknown';

export function anchoredReport(checkpoint: Checkpoint, { at, until, how }: Kept): Report {
  const { size } = checkpoint;
  return {
    title: `The first ${size} records are anchored until ${day(until)}`,
    verdict: 'succeeded',
    summary: `S3 ${how === 'put' ? 'holds' : 'held'} their checkpoint in compliance mode${how === 'put' ? '' : ' already'}: nobody can change or delete it before that day. It was read back.`,
    facts: [
      { label: 'Ledger', value: checkpoint.origin },
      { label: 'Anchor', value: at },
      { label: 'Locked until', value: until?.toISOString() ?? 'unknown' },
    ],
    sections: section(checkpoint),
    next: [],
  };
}

export function notAnchoredReport(
  checkpoint: Checkpoint,
  error: unknown,
  { isContradicted, required }: { isContradicted: boolean; required: boolean },
): Report {
  return {
    title: isContradicted ? 'The ledger is not the one that was anchored' : 'The checkpoint is NOT anchored',
    verdict: 'failed',
    summary: messageOf(error),
    facts: [{ label: 'Ledger', value: checkpoint.origin }],
    sections: section(checkpoint),
    next: [
      ...(isOpsError(error) ? [error.next] : []),
      ...(isContradicted
        ? []
        : [
            'The records stand. Run this job again, or leave it to the next run: its checkpoint covers these records too.',
          ]),
      ...(isContradicted || required ? [] : ['To make this red, set `ledger.required: true`.']),
    ],
  };
}

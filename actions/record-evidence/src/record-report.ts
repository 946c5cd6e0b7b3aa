import { type Checkpoint, checkpointText } from '#lib/domain/evidence/checkpoint';
import { branch } from '#lib/domain/evidence/layout';
import type { AppendPlan } from '#lib/domain/evidence/plan-append';
import type { EvidenceDraft } from '#lib/domain/evidence/record';
import type { Report, Section } from '#lib/report/report';
import type { Inputs } from './inputs.ts';

export type Places = { repoUrl: string };

type What =
  | { kind: 'off' }
  | {
      kind: 'recorded';
      drafts: EvidenceDraft[];
      placed: AppendPlan['placed'];
      checkpoint: Checkpoint | undefined;
      /** A page; empty when no release holds it. */
      anchoredAt: string;
    }
  | { kind: 'failed'; drafts: EvidenceDraft[]; why: string; required: boolean; advice?: string };

/** What was recorded, or what should have been: then the summary is the only place where it stands. */
export function recordReport({ environment }: Inputs, { repoUrl }: Places, what: What): Report {
  const about = environment ?? 'this run';
  if (what.kind === 'off') return offReport(about);
  const ledger = { label: 'Ledger', value: `branch ${branch}`, link: `${repoUrl}/tree/${branch}` };
  const facts = [...(environment === undefined ? [] : [{ label: 'Environment', value: environment }]), ledger];
  if (what.kind === 'failed') return { ...failedReport(about, what), facts };
  const fresh = what.placed.filter(({ isNew }) => isNew);
  return {
    title: fresh.length > 0 ? `${recordsOf(fresh.length)} appended to the ledger` : 'The ledger knew all of it',
    verdict: 'succeeded',
    summary: `Of ${about}, ${standing(what.placed.length)} in the ledger, ${fresh.length} of them new.`,
    facts:
      what.anchoredAt === '' ? facts : [...facts, { label: 'Anchor', value: what.anchoredAt, link: what.anchoredAt }],
    sections: [recordsTable(what.drafts, what.placed), ...checkpointSection(what.checkpoint)],
    next: absentNext(what.drafts),
  };
}

const offReport = (about: string): Report => ({
  title: 'The ledger is switched off',
  verdict: 'succeeded',
  summary: `Nothing of ${about} was recorded: the configuration says \`ledger.enabled: false\`.`,
  facts: [],
  sections: [],
  next: [],
});

function failedReport(about: string, what: What & { kind: 'failed' }): Omit<Report, 'facts'> {
  const { drafts, why, required, advice } = what;
  return {
    title: 'The ledger does NOT have the evidence of this run',
    verdict: 'failed',
    summary: `${recordsOf(drafts.length)} of ${about} could not be appended: ${why}`,
    sections: [recordsTable(drafts, [])],
    next: [
      ...(advice === undefined ? [] : [advice]),
      'Run this job again: what it has to say is appended once, however often it is told.',
      ...(required ? [] : ['To make this red, set `ledger.required: true`.']),
    ],
  };
}

const recordsOf = (count: number): string => (count === 1 ? '1 record' : `${count} records`);

const standing = (count: number): string => `${recordsOf(count)} ${count === 1 ? 'stands' : 'stand'}`;

/** What an earlier, killed job left is in `placed` as well: it has its own run's table. */
function recordsTable(drafts: EvidenceDraft[], placed: AppendPlan['placed']): Section {
  const seqs = new Map(placed.map(({ key, seq }) => [key, String(seq)]));
  return {
    kind: 'table',
    title: 'Records',
    columns: ['Number', 'Type', 'Basis', 'Result', 'Key'],
    rows: drafts.map(({ key, type, basis, result }) => [seqs.get(key) ?? '–', type, basis, result, key]),
  };
}

/** An anchor as well, as long as GitHub keeps the run: `scripts/ledger verify` finds it in the text. */
const checkpointSection = (checkpoint: Checkpoint | undefined): Section[] =>
  checkpoint ? [{ kind: 'code', title: 'Checkpoint', text: checkpointText(checkpoint).trimEnd() }] : [];

function absentNext(drafts: EvidenceDraft[]): string[] {
  const silent = drafts.filter(({ basis }) => basis === 'absent').map(({ key }) => key);
  return silent.length > 0 ? [`Find out why nothing was heard of ${silent.join(', ')}.`] : [];
}

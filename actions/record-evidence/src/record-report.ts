import { type Checkpoint, checkpointText } from '#lib/domain/evidence/checkpoint';
import type { Doubt } from '#lib/domain/evidence/doubts';
import { ledgerBranch } from '#lib/domain/evidence/layout';
import type { Placed } from '#lib/domain/evidence/plan-append';
import { bases, type EvidenceDraft } from '#lib/domain/evidence/record';
import type { Fact, Report, Section } from '#lib/report/report';
import type { Inputs } from './inputs.ts';
import type { Sight } from './observe.ts';

export type Places = { repoUrl: string };

type What =
  | { kind: 'off' }
  | {
      kind: 'recorded';
      drafts: EvidenceDraft[];
      placed: Placed[];
      checkpoint: Checkpoint | undefined;
      /** A page; empty when no release holds it. */
      anchoredAt: string;
      /** Undefined where there is no environment to look at. */
      sight: Sight | undefined;
    }
  | { kind: 'failed'; drafts: EvidenceDraft[]; doubts: Doubt[]; why: string; required: boolean; advice?: string };

/** What was recorded, or what should have been: then the summary is the only place where it stands. */
export function recordReport({ environment }: Inputs, { repoUrl }: Places, what: What): Report {
  const about = environment ?? 'this run';
  if (what.kind === 'off') return offReport(about);
  const ledger = { label: 'Ledger', value: `branch ${ledgerBranch}`, link: `${repoUrl}/tree/${ledgerBranch}` };
  const facts = [...(environment === undefined ? [] : [{ label: 'Environment', value: environment }]), ledger];
  if (what.kind === 'failed') return { ...failedReport(about, what), facts };
  const doubts = what.sight?.kind === 'seen' ? what.sight.doubts : [];
  const anchor = what.anchoredAt && { label: 'Anchor', value: what.anchoredAt, link: what.anchoredAt };
  return {
    ...headline(about, what, doubts),
    facts: [...facts, ...(anchor ? [anchor] : []), ...sightFact(what.sight)],
    sections: [...doubtList(doubts), recordsTable(what.drafts, what.placed), ...checkpointSection(what.checkpoint)],
    next: [
      ...doubts.map(({ about: key }) => `Find out which is right: scripts/ledger show --key ${key}`),
      ...absentNext(what.drafts),
      ...conflicts(what.placed),
      ...beginning(what.placed),
    ],
  };
}

function headline(about: string, { drafts, placed }: What & { kind: 'recorded' }, doubts: Doubt[]) {
  const fresh = placed.filter(({ isNew }) => isNew).length;
  const summary = `Of ${about}: ${byBasis(drafts)}. ${standing(placed.length)} in the ledger, ${fresh} of them new.`;
  if (doubts.some(({ kind }) => kind === 'contradicted'))
    return { title: 'GitHub contradicts what a step of this run said', verdict: 'failed' as const, summary };
  if (doubts.length > 0)
    return { title: 'GitHub does not confirm what a step of this run said', verdict: 'inconclusive' as const, summary };
  const title = fresh > 0 ? `${recordsOf(fresh)} appended to the ledger` : 'The ledger knew all of it';
  return { title, verdict: 'succeeded' as const, summary };
}

const doubtList = (doubts: Doubt[]): Section[] =>
  doubts.length > 0
    ? [{ kind: 'list', title: 'What does not agree', items: doubts.map(({ about, says }) => `${about}: ${says}`) }]
    : [];

/** `3 self-reported, 1 observed`: how much of it is more than somebody's own word. */
const byBasis = (drafts: EvidenceDraft[]): string =>
  bases
    .map((basis) => ({ basis, count: drafts.filter((draft) => draft.basis === basis).length }))
    .filter(({ count }) => count > 0)
    .map(({ basis, count }) => `${count} ${basis}`)
    .join(', ') || 'nothing was said';

/** Where nothing was compared, whoever reads "recorded" has to know that. */
function sightFact(sight: Sight | undefined): Fact[] {
  if (sight === undefined) return [];
  const label = "GitHub's own records";
  if (sight.kind === 'blind') return [{ label, value: `not looked at: ${sight.why} ${sight.advice ?? ''}`.trim() }];
  if (sight.doubts.length > 0) return [{ label, value: 'do not agree with every step' }];
  const seen = sight.observed.deployments.length;
  return [{ label, value: seen > 0 ? 'agree with what the steps said' : 'hold no deployment of this run' }];
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
  const { drafts, doubts, why, required, advice } = what;
  return {
    title: 'The ledger does NOT have the evidence of this run',
    verdict: 'failed',
    summary: `${recordsOf(drafts.length)} of ${about} could not be appended: ${why}`,
    sections: [...doubtList(doubts), recordsTable(drafts, [])],
    next: [
      ...(advice === undefined ? [] : [advice]),
      'Run this job again: what it has to say is appended once, however often it is told.',
      ...(required ? [] : ['To make this red, set `ledger.required: true`.']),
    ],
  };
}

const recordsOf = (count: number): string => (count === 1 ? '1 record' : `${count} records`);

const standing = (count: number): string => `${recordsOf(count)} ${count === 1 ? 'stands' : 'stand'}`;

const conflicts = (placed: Placed[]): string[] =>
  placed.flatMap(({ seq, contradicts }) =>
    contradicts === undefined
      ? []
      : [`Find out why record ${seq} tells another story of the event that record ${contradicts} tells of.`],
  );

/** A branch that was deleted begins anew, and then nothing on it tells that there was another one. */
const beginning = (placed: Placed[]): string[] =>
  placed.some(({ seq, isNew }) => seq === 0 && isNew)
    ? [
        'The ledger begins with this run. If there was one before, its branch was deleted: docs/ledger.md, "It does not hold".',
      ]
    : [];

/** What an earlier, killed job left is in `placed` as well: it has its own run's table. */
function recordsTable(drafts: EvidenceDraft[], placed: Placed[]): Section {
  const seqs = new Map(placed.map(({ key, seq }) => [key, String(seq)]));
  return {
    kind: 'table',
    title: 'Records',
    columns: ['Number', 'Type', 'Result', 'Basis', 'Key'],
    rows: drafts.map(({ key, type, basis, result }) => [seqs.get(key) ?? '–', type, result, basis, key]),
  };
}

/** An anchor as well, as long as GitHub keeps the run: `scripts/ledger verify` finds it in the text. */
const checkpointSection = (checkpoint: Checkpoint | undefined): Section[] =>
  checkpoint ? [{ kind: 'code', title: 'Checkpoint', text: checkpointText(checkpoint).trimEnd() }] : [];

function absentNext(drafts: EvidenceDraft[]): string[] {
  const silent = drafts.filter(({ basis }) => basis === 'absent').map(({ key }) => key);
  return silent.length > 0 ? [`Find out why nothing was heard of ${silent.join(', ')}.`] : [];
}

import type { Config } from '#lib/domain/config/schema';
import { evidenceNotInTime } from '#lib/domain/errors/ledger';
import { isOpsError, messageOf } from '#lib/domain/errors/ops-error';
import { draftOfBuild, draftOfStep, type TellingRun } from '#lib/domain/evidence/drafts-of-run';
import type { EvidenceDraft } from '#lib/domain/evidence/record';
import { hear } from '#lib/domain/evidence/steps-of-run';
import type { Outcome } from '#lib/domain/outcome';
import { parseStepResult } from '#lib/domain/parse-step-result';
import { appendEvidence } from '#lib/flow/append-evidence';
import { withWords } from '#lib/flow/with-words';
import { within } from '#lib/flow/within';
import type { Clock, ErasableWords, EvidenceQueue, Ledger, LedgerAnchor, Log } from '#lib/ports';
import type { Inputs } from './inputs.ts';
import { type Places, recordReport } from './record-report.ts';

export type Ports = {
  run: Places & { workflow: string; runId: number; runAttempt: number; clock: Clock; log: Log; cancelled: AbortSignal };
  settings: Config['ledger'];
  ledger: Ledger;
  queue: EvidenceQueue;
  words: ErasableWords;
  anchor: LedgerAnchor | undefined;
};

/** A job waits for it, with an environment behind it. */
const limitMs = 5 * 60_000;

/** Appends what the run's steps said to the ledger. What the configuration does not require only warns when it fails. */
export async function recordEvidence(input: Inputs, ports: Ports): Promise<Outcome> {
  const { run, settings } = ports;
  if (!settings.enabled) return switchedOff(input, run);
  const told = whatIsTold(input, { ...run, environment: input.environment, now: run.clock.now() });
  const done = await within(record(ports, told), limitMs, run.clock, run.cancelled);
  if (done.kind !== 'done')
    return notRecorded(input, ports, told.drafts, done.kind === 'failed' ? done.error : evidenceNotInTime());
  const { placed, retries, checkpoint, anchoredAt } = done.value;
  return {
    verdict: 'succeeded',
    reason: 'OK',
    outputs: { recorded: 'true', records: String(placed.filter(({ isNew }) => isNew).length), anchored: anchoredAt },
    report: recordReport(input, run, { kind: 'recorded', drafts: told.drafts, placed, checkpoint, anchoredAt }),
    details: { placed, retries, ...(checkpoint && { checkpoint }) },
  };
}

/** Drafts, and by their keys the whole results that they leave out. */
type Told = { drafts: EvidenceDraft[]; said: Map<string, unknown> };

function whatIsTold(input: Inputs, run: TellingRun): Told {
  const build = parseStepResult(input.buildResult ?? '');
  const builds = build ? [{ draft: draftOfBuild(build, run), result: build }] : [];
  const steps = hear(input.steps).map((heard) => ({
    draft: draftOfStep(heard, run),
    result: heard.kind === 'spoke' ? heard.result : undefined,
  }));
  const all = [...builds, ...steps];
  return {
    drafts: all.map(({ draft }) => draft),
    said: new Map(all.flatMap(({ draft, result }) => (result ? [[draft.key, result]] : []))),
  };
}

async function record(ports: Ports, told: Told) {
  const appended = await append(ports, told);
  const warn = (error: unknown): undefined =>
    void ports.run.log.warning(`The records stand, and no anchor holds them yet: ${messageOf(error)}`);
  const checkpoint = await ports.ledger.checkpoint().catch(warn);
  const anchoredAt = checkpoint && (await ports.anchor?.hold(checkpoint).catch(warn));
  return { ...appended, checkpoint, anchoredAt: anchoredAt ?? '' };
}

async function append(ports: Ports, { drafts, said }: Told) {
  const { run, settings } = ports;
  if (!settings.payloads) return appendEvidence(ports, drafts);
  const worded = await withWords(ports, drafts, said).catch((error: unknown) => {
    run.log.warning(`The records stand for themselves, the steps' whole results were not kept: ${messageOf(error)}`);
    return drafts;
  });
  return appendEvidence(ports, worded);
}

const switchedOff = (input: Inputs, places: Places): Outcome => ({
  verdict: 'succeeded',
  reason: 'OK',
  outputs: { recorded: 'false', records: '0', anchored: '' },
  report: recordReport(input, places, { kind: 'off' }),
  details: {},
});

function notRecorded(input: Inputs, { run, settings }: Ports, drafts: EvidenceDraft[], error: unknown): Outcome {
  const why = messageOf(error);
  const report = recordReport(input, run, {
    ...{ kind: 'failed', drafts, why, required: settings.required },
    ...(isOpsError(error) && { advice: error.next }),
  });
  if (!settings.required) run.log.warning(`${report.title}: ${why}`);
  return {
    verdict: settings.required ? 'failed' : 'succeeded',
    reason: 'EVIDENCE_NOT_RECORDED',
    outputs: { recorded: 'false', records: '0', anchored: '' },
    report,
    details: { code: isOpsError(error) ? error.code : 'UNEXPECTED' },
  };
}

import type { Config } from '#lib/domain/config/schema';
import { evidenceNotInTime } from '#lib/domain/errors/ledger';
import { isOpsError, messageOf } from '#lib/domain/errors/ops-error';
import { checkpointText } from '#lib/domain/evidence/checkpoint';
import type { Doubt } from '#lib/domain/evidence/doubts';
import type { EvidenceDraft } from '#lib/domain/evidence/record';
import type { Outcome } from '#lib/domain/outcome';
import { appendEvidence } from '#lib/flow/append-evidence';
import { withWords } from '#lib/flow/with-words';
import { within } from '#lib/flow/within';
import type { Clock, ErasableWords, EvidenceQueue, Ledger, LedgerAnchor, Log } from '#lib/ports';
import type { Inputs } from './inputs.ts';
import { type Eyes, observe, type Sight } from './observe.ts';
import { type Places, recordReport } from './record-report.ts';
import { hearSteps, type Told, whatIsTold, wordsOf } from './what-is-told.ts';

export type Ports = {
  run: Places & { workflow: string; runId: number; runAttempt: number; actor: string; triggeringActor: string } & {
    clock: Clock;
    log: Log;
    cancelled: AbortSignal;
  };
  settings: Config['ledger'];
  ledger: Ledger;
  queue: EvidenceQueue;
  words: ErasableWords;
  anchor: LedgerAnchor | undefined;
  eyes: Eyes;
};

/** A job waits for it, with an environment behind it. */
const limitMs = 5 * 60_000;

/**
 * Appends to the ledger what the run's steps said, what GitHub's own records say of it, and where the two do not agree. What the
 * configuration does not require only warns when it fails; a step that GitHub contradicts is red in any case.
 */
export async function recordEvidence(input: Inputs, ports: Ports): Promise<Outcome> {
  const { run, settings } = ports;
  if (!settings.enabled) return switchedOff(input, run);
  const { told, sight } = await gather(input, ports);
  const doubts = sight?.kind === 'seen' ? sight.doubts : [];
  for (const { about, says } of doubts) run.log.warning(`${about}: ${says}`);
  const isContradicted = doubts.some(({ kind }) => kind === 'contradicted');
  const done = await within(record(ports, told), limitMs, run.clock, run.cancelled);
  if (done.kind !== 'done') {
    const error = done.kind === 'failed' ? done.error : evidenceNotInTime();
    return notRecorded(
      input,
      ports,
      { drafts: told.drafts, doubts, isRed: settings.required || isContradicted },
      error,
    );
  }
  const { placed, retries, checkpoint, anchoredAt } = done.value;
  return {
    verdict: isContradicted ? 'failed' : 'succeeded',
    reason: isContradicted ? 'EVIDENCE_CONTRADICTED' : doubts.length > 0 ? 'EVIDENCE_UNCONFIRMED' : 'OK',
    outputs: {
      recorded: 'true',
      records: String(placed.filter(({ isNew }) => isNew).length),
      anchored: anchoredAt,
      checkpoint: checkpoint ? checkpointText(checkpoint) : '',
      anchors: checkpoint && settings.anchors.s3 ? 's3' : '',
    },
    report: recordReport(input, run, { kind: 'recorded', drafts: told.drafts, placed, checkpoint, anchoredAt, sight }),
    details: { placed, retries, doubts, ...(checkpoint && { checkpoint }) },
  };
}

async function gather(input: Inputs, { run, eyes }: Ports): Promise<{ told: Told; sight: Sight | undefined }> {
  const { environment } = input;
  const starters = [run.actor, run.triggeringActor];
  const telling = { ...run, environment, starters, now: run.clock.now() };
  const heard = hearSteps(input, telling);
  const sight =
    environment === undefined ? undefined : await observe({ ...run, environment, words: wordsOf(heard) }, eyes);
  return { told: whatIsTold(input, heard, sight, telling), sight };
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

const nothingRecorded = { recorded: 'false', records: '0', anchored: '', checkpoint: '', anchors: '' };

const switchedOff = (input: Inputs, places: Places): Outcome => ({
  verdict: 'succeeded',
  reason: 'OK',
  outputs: nothingRecorded,
  report: recordReport(input, places, { kind: 'off' }),
  details: {},
});

/** A contradiction is red even where it could not be recorded. */
type Lost = { drafts: EvidenceDraft[]; doubts: Doubt[]; isRed: boolean };

function notRecorded(
  input: Inputs,
  { run, settings }: Ports,
  { drafts, doubts, isRed }: Lost,
  error: unknown,
): Outcome {
  const why = messageOf(error);
  const report = recordReport(input, run, {
    ...{ kind: 'failed', drafts, doubts, why, required: settings.required },
    ...(isOpsError(error) && { advice: error.next }),
  });
  if (!settings.required) run.log.warning(`${report.title}: ${why}`);
  return {
    verdict: isRed ? 'failed' : 'succeeded',
    reason: 'EVIDENCE_NOT_RECORDED',
    outputs: nothingRecorded,
    report,
    details: { code: isOpsError(error) ? error.code : 'UNEXPECTED', doubts },
  };
}

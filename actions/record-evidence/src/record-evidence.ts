import type { Config } from '#lib/domain/config/schema';
import { evidenceNotInTime } from '#lib/domain/errors/ledger';
import { isOpsError, messageOf } from '#lib/domain/errors/ops-error';
import { draftOfBuild, draftOfStep, type TellingRun } from '#lib/domain/evidence/drafts-of-run';
import type { EvidenceDraft } from '#lib/domain/evidence/record';
import { hear } from '#lib/domain/evidence/steps-of-run';
import type { Outcome } from '#lib/domain/outcome';
import { parseStepResult } from '#lib/domain/parse-step-result';
import { appendEvidence } from '#lib/flow/append-evidence';
import { within } from '#lib/flow/within';
import type { Clock, EvidenceQueue, Ledger, Log } from '#lib/ports';
import type { Inputs } from './inputs.ts';
import { type Places, recordReport } from './record-report.ts';

export type Ports = {
  run: Places & { workflow: string; runId: number; runAttempt: number; clock: Clock; log: Log; cancelled: AbortSignal };
  settings: Config['ledger'];
  ledger: Ledger;
  queue: EvidenceQueue;
};

/** A job waits for it, with an environment behind it. */
const limitMs = 5 * 60_000;

/** Appends what the run's steps said to the ledger. What the configuration does not require only warns when it fails. */
export async function recordEvidence(input: Inputs, ports: Ports): Promise<Outcome> {
  const { run, settings } = ports;
  if (!settings.enabled) return switchedOff(input, run);
  const drafts = draftsOf(input, { ...run, environment: input.environment, now: run.clock.now() });
  const appended = await within(appendEvidence(ports, drafts), limitMs, run.clock, run.cancelled);
  if (appended.kind !== 'done')
    return notRecorded(input, ports, drafts, appended.kind === 'failed' ? appended.error : evidenceNotInTime());
  const fresh = appended.value.placed.filter(({ isNew }) => isNew);
  return {
    verdict: 'succeeded',
    reason: 'OK',
    outputs: { recorded: 'true', records: String(fresh.length) },
    report: recordReport(input, run, { kind: 'recorded', drafts, placed: appended.value.placed }),
    details: { placed: appended.value.placed, retries: appended.value.retries },
  };
}

function draftsOf(input: Inputs, run: TellingRun): EvidenceDraft[] {
  const build = parseStepResult(input.buildResult ?? '');
  return [...(build ? [draftOfBuild(build, run)] : []), ...hear(input.steps).map((heard) => draftOfStep(heard, run))];
}

const switchedOff = (input: Inputs, places: Places): Outcome => ({
  verdict: 'succeeded',
  reason: 'OK',
  outputs: { recorded: 'false', records: '0' },
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
    outputs: { recorded: 'false', records: '0' },
    report,
    details: { code: isOpsError(error) ? error.code : 'UNEXPECTED' },
  };
}

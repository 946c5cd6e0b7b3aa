import {
  alreadyRolledBack,
  noTarget,
  nothingRecorded,
  rollbackNotAutomatic,
  rollbackToItself,
} from '#lib/domain/errors/rollback';
import { type DeploymentRecord, isVerifiedGood } from '#lib/domain/records';
import { broken, type TargetRules, unfit } from '#lib/domain/rollback/judge-target';
import { checkTarget } from './check-target.ts';
import type { Inputs } from './inputs.ts';
import type { Ports } from './ports.ts';

export type Plan = {
  environment: string;
  failing: string;
  /** Absent when the digest to leave was never recorded here after the target. */
  failingRecord: DeploymentRecord | undefined;
  target: DeploymentRecord;
  services: string[];
  /** The record of this very rollback, where a run that died has opened it. */
  begun: DeploymentRecord | undefined;
  /** Newer deployments that were not taken, and why. */
  passed: { digest: string; why: string }[];
  detectedAt: Date;
};

/** Older deployments than these are not looked at: going back that far is a person's decision. */
const lookBack = 100;

/**
 * What to leave and where to go back to: the newest deployment that was verified good and can still be started.
 * @throws OpsError ROLLBACK_NOT_AUTOMATIC, ROLLBACK_NO_RECORD, ROLLBACK_TO_ITSELF, ALREADY_ROLLED_BACK, ROLLBACK_NO_TARGET
 */
export async function planRollback(input: Inputs, ports: Ports): Promise<Plan> {
  const { environment } = input;
  if (input.failedDigest && !ports.settings.rollback.automatic) throw rollbackNotAutomatic(environment);
  const newest = await newestRecord(ports, environment);
  if (!newest) throw nothingRecorded(environment);
  // What a dead rollback was going to, and has not proven, is not what to leave.
  const begun = isBegun(newest) ? newest : undefined;
  const failing = input.failedDigest ?? begun?.payload.rollbackOf ?? newest.payload.digest;
  if (input.to === failing) throw rollbackToItself(failing);
  if (isSecondClick(input, newest)) throw alreadyRolledBack(newest);
  const services = servicesOf(newest, ports);
  const quarantines = await ports.records.quarantines(environment);
  const rules = { environment, failing, quarantines, services };
  const found = await findTarget(input, rules, begun, ports);
  const isSame = begun?.payload.rollbackOf === failing && begun.payload.digest === found.target.payload.digest;
  const detectedAt = input.detectedAt ?? failureOf(found.failingRecord) ?? ports.run.clock.now();
  return { environment, failing, services, detectedAt, begun: isSame ? begun : undefined, ...found };
}

/** A rollback whose record has no bad end: one that died on the way, or one whose job is played again. */
const isBegun = ({ payload, statuses }: DeploymentRecord): boolean =>
  payload.rollbackOf !== undefined && statuses.every(({ state }) => state !== 'failure' && state !== 'error');

async function newestRecord({ records }: Ports, environment: string): Promise<DeploymentRecord | undefined> {
  for await (const record of records.list(environment)) return record;
  return undefined;
}

const isSecondClick = ({ to, failedDigest }: Inputs, newest: DeploymentRecord): boolean =>
  to === undefined && failedDigest === undefined && newest.payload.rollbackOf !== undefined && isVerifiedGood(newest);

/** The configured services that the newest deployment touched. */
function servicesOf({ payload }: DeploymentRecord, { settings }: Ports): string[] {
  const configured = Object.keys(settings.ecs.services);
  const touched = configured.filter((service) => service in payload.taskDefinitions);
  return touched.length > 0 ? touched : configured;
}

async function findTarget({ to }: Inputs, rules: TargetRules, begun: DeploymentRecord | undefined, ports: Ports) {
  const { failing, environment, services } = rules;
  const passed: Plan['passed'] = [];
  let failingRecord: DeploymentRecord | undefined;
  let seen = 0;
  for await (const record of ports.records.list(environment)) {
    seen += 1;
    if (seen > lookBack) break;
    const { digest } = record.payload;
    if (digest === failing) failingRecord ??= record;
    if ((to !== undefined && digest !== to) || record.id === begun?.id) continue;
    const why = unfit(record, rules) ?? broken(digest, await checkTarget(record, services, ports));
    if (why === undefined) return { target: record, failingRecord, passed };
    passed.push({ digest, why });
  }
  if (to !== undefined && passed.length === 0) passed.push({ digest: to, why: 'it was never deployed here' });
  throw noTarget(environment, passed.slice(0, 10));
}

const failureOf = (record: DeploymentRecord | undefined): Date | undefined =>
  record?.statuses.find(({ state }) => state === 'failure' || state === 'error')?.at;

import { carriedOnNote, type DeploymentRecord, isVerifiedGood, wasDeployed } from '#lib/domain/records';

/** What a run has left behind in an environment. */
export type Trace =
  | { kind: 'none' }
  /** `said`: the record's last word, empty where it has none. */
  | { kind: 'validated' | 'ended' | 'abandoned'; record: DeploymentRecord; said: string };

/** Ends that ask for no answer: somebody else's deployment took over, or a person cancelled it and was obeyed. */
const nobodysTrouble = /^(DEPLOY_SUPERSEDED|CANCELLED_(?!NOT_STOPPED|UNKNOWN)[A-Z_]+):/;
/** Whoever rolls back writes this first: the answer is on its way, or was given. */
const answered = /^rolled back to /;

/**
 * Judges by the newest record of the run. deploy-env opens it before it changes anything at AWS, so a run without one has
 * changed nothing. Anything that is not surely answered, or good, is abandoned.
 * @param records newest first.
 */
export function judgeTrace(records: DeploymentRecord[], runId: number): Trace {
  const index = records.findIndex((record) => isOf(record, runId));
  const record = records[index];
  if (!record) return { kind: 'none' };
  const notes = record.statuses.map(({ description }) => description);
  const said = notes.findLast((note) => note !== '') ?? '';
  if (notes.some((note) => answered.test(note))) return { kind: 'ended', record, said };
  if (isVerifiedGood(record)) return { kind: 'validated', record, said };
  const isReplaced = records.slice(0, index).some(wasDeployed);
  return { kind: isReplaced || nobodysTrouble.test(said) ? 'ended' : 'abandoned', record, said };
}

const isOf = ({ payload, statuses }: DeploymentRecord, runId: number): boolean =>
  payload.rollbackOf === undefined &&
  (payload.runId === runId || statuses.some(({ description }) => description === carriedOnNote(runId)));

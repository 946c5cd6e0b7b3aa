import {
  type DeploymentRecord,
  deployedNote,
  type Quarantine,
  type RecordStatus,
  validatedNote,
} from '#lib/domain/records';
import type { DeploymentRecords } from '#lib/ports';

/** `digestOf('a')` is a digest that a reader can tell from `digestOf('b')`. */
export const digestOf = (letter: string): string =>
  `sha256:${letter.charCodeAt(0).toString(16).padStart(2, '0').repeat(32)}`;

export const taskDefinitionOf = (letter: string): string =>
  `arn:aws:ecs:eu-west-1:111122223333:task-definition/boat-listing:${letter.charCodeAt(0)}`;

/** How far a deployment of a digest got. */
export type Fate = 'opened' | 'deployed' | 'validated' | 'failed' | 'retired';

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 12, minute));

function statusesOf(fate: Fate, digest: string, minute: number): RecordStatus[] {
  const began: RecordStatus = { state: 'in_progress', description: 'rolling out', at: at(minute) };
  const deployed: RecordStatus = { state: 'success', description: deployedNote(digest), at: at(minute + 1) };
  const validated: RecordStatus = { state: 'success', description: validatedNote(digest), at: at(minute + 2) };
  const failed: RecordStatus = { state: 'failure', description: 'validation failed', at: at(minute + 2) };
  const retired: RecordStatus = { state: 'inactive', description: '', at: at(minute + 3) };
  const all = { opened: [], deployed: [deployed], validated: [deployed, validated], failed: [deployed, failed] };
  return [began, ...(fate === 'retired' ? [...all.validated, retired] : all[fate])];
}

export function recordOf(
  letter: string,
  fate: Fate,
  {
    id = letter.charCodeAt(0),
    environment = 'production',
    rollbackOf,
  }: { id?: number; environment?: string; rollbackOf?: string } = {},
): DeploymentRecord {
  const digest = digestOf(letter);
  return {
    id,
    environment,
    sha: letter.repeat(40),
    createdAt: at(id % 60),
    payload: {
      schemaVersion: 1,
      digest,
      taskDefinitions: { 'boat-listing': taskDefinitionOf(letter) },
      runId: id,
      ...(rollbackOf && { rollbackOf }),
    },
    statuses: statusesOf(fate, digest, id % 60),
  };
}

export type FakeRecords = DeploymentRecords & {
  /** Newest first, as the port lists them. */
  all: DeploymentRecord[];
  bad: Quarantine[];
  /** What was written, in order: `mark 7 failure: …`. */
  written: string[];
};

/** Deployment records in memory; what is written is seen by the next read. */
export function fakeRecords(newestFirst: DeploymentRecord[], bad: Quarantine[] = []): FakeRecords {
  const all = [...newestFirst];
  const written: string[] = [];
  let nextId = 1000;
  return {
    all,
    bad,
    written,
    async open({ environment, sha, payload, description }) {
      nextId += 1;
      const record = { id: nextId, environment, sha, createdAt: at(59), payload, statuses: [] };
      all.unshift(record);
      written.push(`open ${payload.digest}: ${description}`);
      return record;
    },
    async mark(id, state, note) {
      all.find((record) => record.id === id)?.statuses.push({ state, description: note, at: at(59) });
      written.push(`mark ${id} ${state}: ${note}`);
    },
    async *list(environment) {
      yield* all.filter((record) => record.environment === environment);
    },
    async quarantine({ environment, digest, reason }) {
      nextId += 1;
      const entry = { id: nextId, environment, digest, reason, at: at(59), overridden: false };
      bad.push(entry);
      written.push(`quarantine ${digest}: ${reason}`);
      return entry;
    },
    quarantines: async (environment) => bad.filter((entry) => entry.environment === environment),
    async release(id) {
      for (const entry of bad) if (entry.id === id) entry.overridden = true;
    },
  };
}

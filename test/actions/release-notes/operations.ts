import { createHash } from 'node:crypto';
import {
  type DeploymentRecord,
  deployedNote,
  isVerifiedGood,
  type RecordState,
  type RecordStatus,
  validatedNote,
} from '#lib/domain/records';
import { shaOf } from '#test/lib/domain/release/commits';
import { below, type ModelCommit } from '#test/support/random-history';

/** What a person with a view of everything would say. `isCertain`: all that runs is of one commit. */
type Truth = { sha: string | undefined; isCertain: boolean };

/** How a deployment ends: what is written of it, and whether the new release runs after it. */
type End = { words: (digest: string) => [RecordState, string][]; runs: 'new' | 'old' | 'unknown' };

const deployed = (digest: string): [RecordState, string] => ['success', deployedNote(digest)];

const ends: End[] = [
  { words: (digest) => [deployed(digest), ['success', validatedNote(digest)]], runs: 'new' },
  { words: (digest) => [deployed(digest), ['success', validatedNote(digest)], ['inactive', '']], runs: 'new' },
  { words: (digest) => [deployed(digest)], runs: 'new' },
  { words: (digest) => [deployed(digest), ['failure', 'validation failed: 502']], runs: 'new' },
  { words: () => [['error', 'DEPLOY_CIRCUIT_BREAKER: ECS rolled it back']], runs: 'old' },
  { words: () => [['error', 'DEPLOY_TIMED_OUT: 1 of 2 tasks run']], runs: 'unknown' },
  { words: () => [['error', 'ABANDONED: run 7 ended without a word']], runs: 'unknown' },
  { words: () => [['failure', 'DEPLOY_STOPPED: the rollout was stopped']], runs: 'unknown' },
  { words: () => [], runs: 'unknown' },
];

/** A product's life: people commit, deploy, fail, go back, mend. Records are what the actions would have written. */
export function operations(draw: () => number, environments: string[]) {
  const sha = (number: number) => shaOf(`c${number}`);
  const commits: ModelCommit[] = [{ parents: [], message: 'fix: 0', at: new Date(0) }];
  let main = 0;
  const lists = new Map<string, DeploymentRecord[]>(environments.map((name) => [name, []]));
  const truths = new Map<string, Truth>(environments.map((name) => [name, { sha: undefined, isCertain: true }]));
  const listOf = (name: string) => lists.get(name) ?? [];
  const truth = (name: string): Truth => truths.get(name) ?? { sha: undefined, isCertain: true };
  const commit = (parents: number[]) => {
    commits.push({ parents, message: `fix: ${commits.length}`, at: new Date(commits.length * 1_000) });
    return commits.length - 1;
  };
  const deploy = (environment: string, name: string, rollbackOf?: string) => {
    const end = ends[below(draw, ends.length)] ?? { words: () => [], runs: 'unknown' };
    const before = truth(environment);
    listOf(environment).unshift(recordOf(listOf(environment).length, environment, name, end, rollbackOf));
    if (end.runs === 'new') truths.set(environment, { sha: name, isCertain: true });
    if (end.runs === 'unknown') truths.set(environment, { ...before, isCertain: false });
  };
  const back = (environment: string) => {
    const [newest] = listOf(environment);
    const good = listOf(environment).find((record) => isVerifiedGood(record) && record.sha !== newest?.sha);
    if (good && newest) deploy(environment, good.sha, newest.payload.digest);
  };
  const step = () => {
    const environment = environments[below(draw, environments.length)] ?? '';
    const what = draw();
    const running = commits.findIndex((_, number) => sha(number) === truth(environment).sha);
    if (what < 0.35) main = commit([main]);
    else if (what < 0.65) deploy(environment, sha(main));
    else if (what < 0.75) deploy(environment, truth(environment).sha ?? sha(main));
    else if (what < 0.9) back(environment);
    else if (what < 0.95 && running >= 0) deploy(environment, sha(commit([running])));
    // The hotfix comes back to main.
    else if (running >= 0 && running !== main) main = commit([main, running]);
  };
  const records = {
    async *list(environment: string) {
      yield* listOf(environment);
    },
  };
  return { commits, sha, records, step, truth };
}

function recordOf(id: number, environment: string, sha: string, end: End, rollbackOf?: string): DeploymentRecord {
  const digest = `sha256:${createHash('sha256').update(sha).digest('hex')}`;
  const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, id, minute));
  const began: RecordStatus = { state: 'in_progress', description: `deploying ${digest}`, at: at(0) };
  const words = end.words(digest).map(([state, description], index) => ({ state, description, at: at(index + 1) }));
  const payload = {
    schemaVersion: 1 as const,
    digest,
    taskDefinitions: {},
    runId: id,
    ...(rollbackOf && { rollbackOf }),
  };
  return { id, environment, sha, createdAt: at(0), payload, statuses: [began, ...words] };
}

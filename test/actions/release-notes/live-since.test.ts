import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { liveSince } from '#actions/release-notes/src/live-since';
import type { Ports } from '#actions/release-notes/src/ports';
import type { DeploymentRecord } from '#lib/domain/records';
import { wasDeployed } from '#lib/domain/records';
import type { Commit } from '#lib/domain/release/commit';
import { runningOf } from '#lib/domain/release/running';
import { line } from '#test/lib/domain/release/commits';
import { wholeNotes } from '#test/lib/report/whole-notes';
import { silentLog } from '#test/support/github-client';
import { type Fate, recordOf } from '#test/support/records';

const length = 12;
/** Newest first, as git tells them. */
const commits: Commit[] = line(...Array.from({ length }, (_, index) => `fix: ${index}`));
const oldestFirst = commits.toReversed().map(({ sha }) => sha);
const head = oldestFirst.at(-1) ?? '';
const place = (sha: string) => oldestFirst.indexOf(sha);

/** What git says of one line: everything after the commit is new. */
const history = {
  between: async (from: string) => commits.filter(({ sha }) => place(sha) > place(from)),
} as unknown as Ports['history'];

const fates: Fate[] = ['opened', 'deployed', 'validated', 'failed'];
const step = fc.record({ at: fc.nat(length - 1), fate: fc.constantFrom(...fates), id: fc.constant(0) });

/** Newest first. */
const recordsOf = (steps: { at: number; fate: Fate }[]): DeploymentRecord[] =>
  steps
    .map(({ at, fate }, index) => ({ ...recordOf('a', fate, { id: index + 1 }), sha: oldestFirst[at] ?? '' }))
    .reverse();

/** The slow and plain way: of the deployments that reached their end, the last row without a gap that has the change. */
function expected(records: DeploymentRecord[], sha: string): { record: number; isFirst: boolean } | undefined {
  const deployed = records.filter(wasDeployed);
  const gap = deployed.findIndex((record) => place(record.sha) < place(sha));
  const [looked, end] = [20, gap === -1 ? deployed.length : gap];
  if (end === 0) return undefined;
  const isFirst = end < looked || (gap === -1 && deployed.length < looked);
  return { record: deployed[Math.min(end, looked) - 1]?.id ?? 0, isFirst };
}

test('whatever was deployed, taken back and deployed again, a change is live since the deployment that brought it last', async () => {
  const property = fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 40 }), async (steps) => {
    const records = recordsOf(steps);
    const running = runningOf(records);
    if (!running) return;
    const live = new Set(oldestFirst.filter((sha) => place(sha) <= place(running.sha)));
    const notes = { ...wholeNotes(), head, running: [{ ...running, live }] };
    const list = async function* () {
      yield* records;
    };
    const ports = { history, run: { log: silentLog }, records: { list } } as unknown as Ports;
    const found = (await liveSince(notes, commits, ports)).get('production');
    const told = oldestFirst.map((sha) => {
      const one = found?.get(sha);
      return one && { record: one.record, isFirst: one.isFirst };
    });
    expect(told).toEqual(oldestFirst.map((sha) => expected(records, sha)));
  });
  await fc.assert(property, { numRuns: 300, seed: 20_260_102 });
});

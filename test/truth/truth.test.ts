import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startInParallel } from '#test/support/start-in-parallel';
import { corpus } from './corpus.ts';
import { judge } from './judge.ts';
import { type Played, playCase } from './stage/play-case.ts';
import { type Stage, startStage } from './stage/stage.ts';

let stage: Stage;
let played: (name: string) => Promise<Played>;

/** They wait more than they compute: several play at once, and each test waits for its own. */
beforeAll(async () => {
  stage = await startStage();
  const cases = corpus.flatMap((subject) => subject.cases);
  const results = startInParallel(cases, 6, (one) => playCase(one, stage));
  played = (name) => results[cases.findIndex((one) => one.name === name)] ?? Promise.reject(new Error(name));
}, 30_000);
afterAll(() => stage.close());

test('each case has a name of its own', () => {
  const names = corpus.flatMap(({ cases }) => cases.map(({ name }) => name));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

describe.each(corpus)('$title', ({ cases }) => {
  test.each(cases)('$name', async (one) => judge(one, await played(one.name)), 150_000);
});

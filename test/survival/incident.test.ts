import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { here } from '#test/rehearsal/github/stand-in';
import { deathsAtCalls, deathsOf } from './deaths.ts';
import { inParallel } from './in-parallel.ts';
import { type Play, play } from './play.ts';
import { type SurvivalWorld, startSurvivalWorld } from './world.ts';

let world: SurvivalWorld;
beforeAll(async () => {
  world = await startSurvivalWorld();
});
afterAll(() => world.close());

const tell = (environment: string, how: Partial<Play> = {}) =>
  play(world, {
    action: 'incident',
    place: { cluster: environment, role: 'arn:aws:iam::111122223333:role/unused' },
    with: { title: 'Deployment failed', fingerprint: 'deployment' },
    ...how,
  });

/** All that GitHub has of the trouble of one environment. */
const storyOf = (environment: string) =>
  [...world.github.repository(`${here.owner}/${here.repo}`).issues.values()]
    .filter(({ labels }) => labels.includes(`env:${environment}`))
    .map(({ state, labels, comments, body }) => ({
      state,
      labels: labels.filter((label) => !label.startsWith('env:')).toSorted(),
      comments: comments.length,
      lines: (body ?? '').match(/^\| 20\d\d-.*$/gm)?.length,
    }));

const opened = { state: 'open', labels: ['incident', 'severity:sev2'], comments: 0, lines: 1 };

test('killed at any call and at any file write while it opens an issue, one issue is there', async () => {
  const clean = await tell('undisturbed');
  const deaths = deathsOf(clean.calls, clean.writes);
  const survived = await inParallel(deaths, async ({ sentence, how }, index) => {
    const environment = `opening-${index}`;
    await tell(environment, how);
    const next = await tell(environment, { env: { GITHUB_RUN_ATTEMPT: '2' } });
    return { death: sentence, verdict: next.result.verdict, issues: storyOf(environment) };
  });
  expect(survived).toEqual(deaths.map(({ sentence }) => ({ death: sentence, verdict: 'succeeded', issues: [opened] })));
}, 120_000);

test('killed at any call while it adds to an issue, one comment and one line are added', async () => {
  const second = { env: { GITHUB_RUN_ID: '99' } };
  await tell('known');
  const deaths = deathsAtCalls((await tell('known', second)).calls);
  const survived = await inParallel(deaths, async ({ sentence, how }, index) => {
    const environment = `adding-${index}`;
    await tell(environment);
    await tell(environment, { ...how, ...second });
    const next = await tell(environment, second);
    return { death: sentence, verdict: next.result.verdict, issues: storyOf(environment) };
  });
  const told = [{ ...opened, comments: 1, lines: 2 }];
  expect(survived).toEqual(deaths.map(({ sentence }) => ({ death: sentence, verdict: 'succeeded', issues: told })));
}, 120_000);

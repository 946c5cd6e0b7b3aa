import { expect, test } from '@jest/globals';
import { passed } from '#rehearsal/report/model';
import { scenarioNamed } from '#rehearsal/scenarios/all';
import { playScenario } from '#rehearsal/world/play';

// An action whose bundle does nothing and says success must not go unnoticed by the scenario that is about it.
test.each([
  ['build-image', 'happy'],
  ['promotion-gate', 'approval-rejected'],
  ['deploy-env', 'happy'],
  ['validate-deployment', 'happy'],
  ['rollback', 'dispatch-rollback'],
  ['incident', 'crash-on-start'],
  ['inspect-deployment', 'killed-runner'],
  ['record-evidence', 'dispatch-rollback'],
  ['release-notes', 'dispatch-rollback'],
])('with a %s that only exits 0, the scenario %s does not pass', async (action, name) => {
  const scenario = scenarioNamed(name);
  if (!scenario) throw new Error(`no scenario ${name}`);
  const stop = new AbortController();
  const report = await playScenario(scenario, {
    clockFactor: 20,
    stop: stop.signal,
    sabotage: action,
    patienceMs: 60_000,
  });
  expect(passed(report)).toBe(false);
});

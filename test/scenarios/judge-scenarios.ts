import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ScenarioReport } from '#rehearsal/report/model';
import type { Scenario } from '#rehearsal/scenarios/scenario';
import { playScenario } from '#rehearsal/world/play';

/** Each is played once, with the bundles that ship; what it had to show is judged on what the stand-ins recorded. */
export const judgeScenarios = (scenarios: readonly Scenario[]): void =>
  describe.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', (_name, scenario) => {
    judge(scenario);
  });

function judge(scenario: Scenario): void {
  const stop = new AbortController();
  let report: ScenarioReport;

  beforeAll(async () => {
    report = await playScenario(scenario, { clockFactor: 20, stop: stop.signal });
  });

  afterAll(() => stop.abort());

  test('the story is told to its end', () => {
    expect(report.error).toBeUndefined();
    expect(report.claims).toHaveLength(scenario.claims.length);
  });

  test.each(scenario.claims.map(({ claim }, index) => [claim, index] as const))('%s', (_claim, index) => {
    const judged = report.claims[index];
    // The whole claim, so that a failure shows its evidence, and what the jobs said of it.
    expect({ ...judged, said: judged?.holds ? [] : saidBy(report) }).toEqual({ ...judged, holds: true, said: [] });
  });
}

const saidBy = ({ runs }: ScenarioReport): string[] =>
  runs.flatMap(({ jobs }) => jobs.map(({ name, conclusion, summary }) => `${name}: ${conclusion}\n${summary}`));

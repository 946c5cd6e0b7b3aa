import * as claim from './claims.ts';
import * as badDay from './claims-of-a-bad-day.ts';
import { ledgerHolds } from './ledger-claims.ts';
import type { Scenario } from './scenario.ts';

export const twoAtOnce: Scenario = {
  name: 'two-at-once',
  title: 'Two releases reach staging at once: one is deployed, the other is refused and says who goes first',
  before: [],
  // GitHub's `concurrency` would queue the second; here nothing does, as between two repositories. The first to change the
  // service is kept so long with its change that the other one comes in the middle.
  faults: [{ on: 'ecs:UpdateService', kind: 'latency', ms: 10_000, times: 1 }],
  async play(stage) {
    const runs = [await stage.merge('good'), await stage.merge('good-feature')];
    await Promise.all(runs.map((run) => stage.settled(run, 'production')));
  },
  claims: [
    badDay.oneOfTwo('staging', /is being deployed by|is lost; it belongs to/),
    claim.noIncident,
    claim.failedAtMost('staging', 0),
    claim.failedAtMost('production', 0),
    ledgerHolds,
  ],
};

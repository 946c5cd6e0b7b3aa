import type { Subject } from './case.ts';
import { breakerAndAlarms } from './corpus/breaker-and-alarms.ts';
import { documents } from './corpus/documents.ts';
import { doubtedSuccess } from './corpus/doubted-success.ts';
import { failingTasks } from './corpus/failing-tasks.ts';
import { githubFaults } from './corpus/github.ts';
import { leases } from './corpus/leases.ts';
import { measurements } from './corpus/measurements.ts';
import { oneOffTasks } from './corpus/one-off-tasks.ts';
import { people } from './corpus/people.ts';
import { preconditions } from './corpus/preconditions.ts';
import { reads } from './corpus/reads.ts';
import { rollback } from './corpus/rollback.ts';
import { rollbackFaults } from './corpus/rollback-faults.ts';
import { rollbackStates } from './corpus/rollback-states.ts';
import { rolloutStates } from './corpus/rollout-states.ts';
import { stopCodeCases } from './corpus/stop-codes.ts';
import { strategyCases } from './corpus/strategies.ts';
import { tokensAndClocks } from './corpus/tokens-and-clocks.ts';
import { validation } from './corpus/validation.ts';
import { visits } from './corpus/visits.ts';
import { writes } from './corpus/writes.ts';

/** Every case, by subject. */
export const corpus: Subject[] = [
  rolloutStates,
  strategyCases,
  breakerAndAlarms,
  failingTasks,
  stopCodeCases,
  doubtedSuccess,
  people,
  leases,
  reads,
  writes,
  documents,
  tokensAndClocks,
  githubFaults,
  oneOffTasks,
  preconditions,
  validation,
  measurements,
  visits,
  rollback,
  rollbackStates,
  rollbackFaults,
];

import type { Subject } from './case.ts';
import { breakerAndAlarms } from './corpus/breaker-and-alarms.ts';
import { doubtedSuccess } from './corpus/doubted-success.ts';
import { failingTasks } from './corpus/failing-tasks.ts';
import { githubFaults } from './corpus/github.ts';
import { oneOffTasks } from './corpus/one-off-tasks.ts';
import { people } from './corpus/people.ts';
import { preconditions } from './corpus/preconditions.ts';
import { reads } from './corpus/reads.ts';
import { rollback } from './corpus/rollback.ts';
import { rolloutStates } from './corpus/rollout-states.ts';
import { tokensAndClocks } from './corpus/tokens-and-clocks.ts';
import { validation } from './corpus/validation.ts';
import { writes } from './corpus/writes.ts';

/** Every case, by subject. */
export const corpus: Subject[] = [
  rolloutStates,
  breakerAndAlarms,
  failingTasks,
  doubtedSuccess,
  people,
  reads,
  writes,
  tokensAndClocks,
  githubFaults,
  oneOffTasks,
  preconditions,
  validation,
  rollback,
];

import type { Verdict } from '#lib/domain/outcome';
import type { Ending, ServiceEnd } from './service-end.ts';

const byVerdict: Record<Verdict, string[]> = {
  succeeded: [],
  failed: ['Roll back with the rollback action if the service still runs this release or still tries to start it.'],
  'timed-out': [
    'The rollout may still end: look at the service in the ECS console, then run the job again or roll back.',
  ],
  inconclusive: ['Look at the service in the ECS console: the rollout may have ended either way.'],
  refused: [],
  'rolled-back': ['The former release runs again: check that it does, then mend this one.'],
  superseded: ['Somebody else deployed to this service: find out who, and let one pipeline own it.'],
  cancelled: ['Look at the service in the ECS console: the table says in which state it was left.'],
};

/** The cause's own advice first: it is the nearest to the trouble. */
export function nextSteps(ends: ServiceEnd[], { verdict }: Ending): string[] {
  if (verdict === 'succeeded') return [];
  const advice = ends.flatMap(({ cause }) => (cause ? [cause.next] : []));
  return [...new Set([...advice, ...byVerdict[verdict]])];
}

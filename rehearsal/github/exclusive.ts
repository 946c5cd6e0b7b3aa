import { fullName } from './github.ts';
import type { Repository } from './model/state.ts';

/** Work on one repository waits for the work before it; a failure does not hold up the next. */
export function createExclusive(): <T>(repository: Repository, work: () => Promise<T>) => Promise<T> {
  const last = new Map<string, Promise<unknown>>();
  return (repository, work) => {
    const turn = (last.get(fullName(repository)) ?? Promise.resolve()).then(work);
    last.set(
      fullName(repository),
      turn.catch(() => undefined),
    );
    return turn;
  };
}

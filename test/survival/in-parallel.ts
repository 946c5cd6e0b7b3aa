import { startInParallel } from '#test/support/start-in-parallel';

/** As many at a time as two cores take; results in the order of the cases. */
export const inParallel = <T, R>(cases: T[], work: (one: T, index: number) => Promise<R>, atOnce = 9): Promise<R[]> =>
  Promise.all(startInParallel(cases, atOnce, work));

import type { Subject } from './case.ts';
import { rolloutEnds } from './corpus/rollout-ends.ts';

/** Every case, by subject. */
export const corpus: Subject[] = [rolloutEnds];

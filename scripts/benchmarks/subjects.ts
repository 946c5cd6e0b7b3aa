import type { Bench, Section } from './figure.ts';
import { fleet } from './fleet.ts';
import { follow } from './follow.ts';
import { ledger } from './ledger.ts';
import { live } from './live.ts';
import { notes } from './notes.ts';
import { size } from './size.ts';
import { start } from './start.ts';

/** In the order of the page. */
export const subjects: Record<string, (bench: Bench) => Promise<Section>> = {
  ...{ size, start, follow, fleet, ledger, notes, live },
};

/** What a subject's process is told to do, and what it tells. */
export type ToPlay = Omit<Bench, 'say'> & { name: string };
export type Played = { said: string } | { section: Section };

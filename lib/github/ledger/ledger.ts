import { ledgerContended } from '#lib/domain/errors/ledger';
import { emptyHead, parseHead } from '#lib/domain/evidence/head';
import { headFile, shardOf } from '#lib/domain/evidence/layout';
import {
  type AppendPlan,
  keyFilesFor,
  type LedgerState,
  planAppend,
  shardsFor,
} from '#lib/domain/evidence/plan-append';
import type { EvidenceDraft } from '#lib/domain/evidence/record';
import { isCode } from '#lib/github/failure';
import type { Clock, Ledger } from '#lib/ports';
import type { LedgerBranch } from './branch.ts';

type Settings = {
  branch: LedgerBranch;
  /** Whose ledger: see originOf. */
  origin: string;
  clock: Clock;
  /** 0 ≤ n < 1. */
  random: () => number;
  /** Ends waiting for another attempt. */
  cancelled?: AbortSignal;
};

const attempts = 30;
/** As long as an attempt takes at GitHub, twice over: shorter, and twenty writers meet again and again (test: contention). */
const firstDelayMs = 1_500;
const longestDelayMs = 20_000;

/**
 * Appends by compare-and-swap: reads the head, plans on it, commits onto exactly that head, and begins anew where somebody
 * else was faster. Records are never rebased: they are planned again, because their place and their `prev` are part of them.
 */
export const createLedger = (settings: Settings): Ledger => ({
  append: async (drafts) => {
    for (let retries = 0; retries < attempts && !(retries > 0 && settings.cancelled?.aborted); retries++) {
      if (retries > 0) await settings.clock.sleep(fullJitter(retries, settings.random), settings.cancelled);
      const placed = await attempt(settings, drafts);
      if (placed) return { placed, retries };
    }
    throw ledgerContended(attempts);
  },
});

/** Anything between nothing and twice as long as before: writers that met once do not meet again in step. */
export const fullJitter = (retry: number, random: () => number): number =>
  random() * Math.min(longestDelayMs, firstDelayMs * 2 ** (retry - 1));

/** Undefined when it has to be tried again. */
async function attempt(settings: Settings, drafts: EvidenceDraft[]): Promise<AppendPlan['placed'] | undefined> {
  try {
    const { onto, state } = await readState(settings, drafts);
    const { files, placed } = planAppend(state, drafts, settings.clock.now());
    if (files.size === 0) return placed;
    const message = headline(placed);
    return (await settings.branch.commit({ onto, files, message })) === 'committed' ? placed : undefined;
  } catch (error) {
    // The answer was lost, not necessarily the commit: the next look tells by the keys.
    if (isCode(error, 'GITHUB_UNAVAILABLE')) return undefined;
    throw error;
  }
}

async function readState({ branch, origin, clock }: Settings, drafts: EvidenceDraft[]) {
  const onto = await branch.head();
  if (onto === undefined) return { onto, state: { origin, head: emptyHead, files: new Map<string, string>() } };
  const likely = [headFile, shardOf(clock.now().toISOString()), ...keyFilesFor(drafts)];
  const files = await branch.read(onto, likely);
  const head = parseHead(files.get(headFile) ?? '');
  const missing = shardsFor({ head, files }, drafts).filter((path) => !likely.includes(path));
  for (const [path, text] of await branch.read(onto, missing)) files.set(path, text);
  const state: LedgerState = { origin, head, files };
  return { onto, state };
}

function headline(placed: AppendPlan['placed']): string {
  const fresh = placed.filter(({ isNew }) => isNew).map(({ seq }) => seq);
  const [first, last] = [Math.min(...fresh), Math.max(...fresh)];
  return first === last ? `ledger: record ${first}` : `ledger: records ${first} to ${last}`;
}

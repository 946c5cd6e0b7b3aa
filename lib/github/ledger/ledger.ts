import { findCheckpoints } from '#lib/domain/evidence/checkpoint';
import { emptyHead, parseHead } from '#lib/domain/evidence/head';
import { checkpointFile, findKey, headFile, keyFile, shardOf } from '#lib/domain/evidence/layout';
import type { LedgerState } from '#lib/domain/evidence/open-book';
import { keyFilesFor, type Placed, planAppend, shardsFor } from '#lib/domain/evidence/plan-append';
import type { EvidenceDraft } from '#lib/domain/evidence/record';
import type { Ledger } from '#lib/ports';
import type { LedgerBranch } from './branch.ts';
import { compareAndSwap, type Patience } from './compare-and-swap.ts';

type Settings = Patience & {
  branch: LedgerBranch;
  /** Whose ledger: see originOf. */
  origin: string;
};

/**
 * Appends by compare-and-swap: reads the head, plans on it, commits onto exactly that head, and begins anew where somebody
 * else was faster. Records are never rebased: they are planned again, because their place and their `prev` are part of them.
 */
export const createLedger = (settings: Settings): Ledger => ({
  append: async (drafts) => {
    const seen: Seen = { shard: shardOf(settings.clock.now().toISOString()) };
    const { value: placed, retries } = await compareAndSwap(settings, () => attempt(settings, drafts, seen));
    return { placed, retries };
  },
  known: async (keys) => {
    const { files } = await settings.branch.look([...new Set(keys.map(keyFile))]);
    return new Set(keys.filter((key) => findKey(files.get(keyFile(key)) ?? '', key)));
  },
  checkpoint: async () => {
    const { files } = await settings.branch.look([checkpointFile]);
    return findCheckpoints(files.get(checkpointFile) ?? '')[0];
  },
});

/** The last shard, as far as is known: a look that reads it already needs no second call. */
type Seen = { shard: string };

/** Undefined when it has to be tried again. */
async function attempt(settings: Settings, drafts: EvidenceDraft[], seen: Seen): Promise<Placed[] | undefined> {
  const { onto, state, at } = await readState(settings, drafts, seen);
  const { files, placed } = planAppend(state, drafts, earlier(settings.clock.now(), at));
  if (files.size === 0) return placed;
  const message = headline(placed);
  return (await settings.branch.commit({ onto, files, message })) === 'committed' ? placed : undefined;
}

async function readState({ branch, origin }: Settings, drafts: EvidenceDraft[], seen: Seen) {
  const likely = [headFile, seen.shard, ...keyFilesFor(drafts)];
  const { onto, files, at } = await branch.look(likely);
  if (onto === undefined) return { onto, at, state: { origin, head: emptyHead, files } };
  const head = parseHead(files.get(headFile) ?? '');
  if (head.size > 0) seen.shard = head.shard;
  const missing = shardsFor({ head, files }, drafts).filter((path) => !likely.includes(path));
  for (const [path, text] of await branch.read(onto, missing)) files.set(path, text);
  const state: LedgerState = { origin, head, files };
  return { onto, at, state };
}

/** A clock that is ahead would date every later record into the future as well: no record is older than the one before. */
const earlier = (own: Date, server: Date | undefined): Date => (server && server < own ? server : own);

function headline(placed: Placed[]): string {
  const fresh = placed.filter(({ isNew }) => isNew).map(({ seq }) => seq);
  const [first, last] = [Math.min(...fresh), Math.max(...fresh)];
  return first === last ? `ledger: record ${first}` : `ledger: records ${first} to ${last}`;
}

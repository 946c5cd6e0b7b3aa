import { leafHash } from '#lib/domain/evidence/hashes';
import { emptyHead } from '#lib/domain/evidence/head';
import { rootOf } from '#lib/domain/evidence/merkle-tree';
import { planAppend } from '#lib/domain/evidence/plan-append';
import type { EvidenceDraft } from '#lib/domain/evidence/record';
import { verifyLedger } from '#lib/domain/evidence/verify-ledger';
import { atMost, type Bench, type Section, seconds, times } from './figure.ts';

const records = 100_000;
const rounds = 5;
const limit = 3;
const origin = 'harbour/boat-listing/slipway-ledger';
const now = new Date('2026-11-23T05:10:00.000Z');

/** How long a large ledger takes to verify, beside hashing it. */
export async function ledger({ say }: Bench): Promise<Section> {
  say(`a ledger of ${records} records`);
  const drafts = Array.from({ length: records }, (_, index) => draft(index));
  const { files } = planAppend({ origin, head: emptyHead, files: new Map() }, drafts, now);
  const bytes = new Map([...files].map(([path, text]) => [path, Buffer.from(text)]));
  const shards = [...bytes].filter(([path]) => path.endsWith('.jsonl')).map(([, shard]) => shard);
  const found = Array.from({ length: rounds }, () => ({
    hashing: timed(() => hashed(shards)),
    verifying: timed(() => verified(bytes)),
  }));
  const hashing = Math.min(...found.map((round) => round.hashing));
  const verifying = Math.min(...found.map((round) => round.verifying));
  const floor = `hashing alone ${seconds(hashing)}`;
  const show = (value: number) => (value === limit ? times(value) : `${times(value)} (${seconds(verifying)})`);
  return {
    title: 'Ledger',
    about: [
      `An evidence ledger of ${records} records is verified as \`scripts/ledger verify\` does. Its floor is the least that anybody
has to do who wants its RFC 6962 root: shards into lines, lines into leaves, leaves into a tree. The fastest of ${rounds} rounds
each, in turns.`,
    ],
    figures: [atMost(`verifying ${records} records`, verifying / hashing, limit, show, floor)],
  };
}

const draft = (index: number): EvidenceDraft => ({
  key: `deploy/${index}`,
  time: now.toISOString(),
  type: 'deploy.finished',
  subject: { kind: 'environment', id: 'production' },
  env: 'production',
  actor: { kind: 'workflow', id: 'deploy.yml', run: `${index}/1` },
  basis: 'self-reported',
  source: { api: 'slipway:deploy-env' },
  result: 'succeeded',
  data: { reason: 'OK', digest: `sha256:${'a'.repeat(64)}`, startedAt: now.toISOString(), seconds: index / 7 },
});

const hashed = (shards: Buffer[]): Buffer =>
  rootOf(shards.flatMap((shard) => shard.toString().slice(0, -1).split('\n')).map(leafHash));

function verified(bytes: Map<string, Buffer>): void {
  const { findings } = verifyLedger(bytes, { anchors: [], origin, now });
  if (findings.length > 0) throw new Error(JSON.stringify(findings.slice(0, 3)));
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

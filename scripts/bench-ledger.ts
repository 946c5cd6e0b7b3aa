import { parseArgs } from 'node:util';
import { leafHash } from '#lib/domain/evidence/hashes';
import { emptyHead } from '#lib/domain/evidence/head';
import { rootOf } from '#lib/domain/evidence/merkle-tree';
import { planAppend } from '#lib/domain/evidence/plan-append';
import type { EvidenceDraft } from '#lib/domain/evidence/record';
import { verifyLedger } from '#lib/domain/evidence/verify-ledger';

const help = `scripts/bench-ledger [--records N]

How long a ledger of N records (default 100000) takes to verify, beside hashing its records alone: from the
same bytes to the RFC 6962 root.
The best of five rounds each, taken in turns. Exit status: 0 when verifying takes at most three times as long, else 1.`;

const { values } = parseArgs({
  options: { records: { type: 'string', default: '100000' }, help: { type: 'boolean' } },
});
if (values.help) {
  console.log(help);
  process.exit(0);
}

const origin = 'harbour/boat-listing/slipway-ledger';
const now = new Date('2026-11-23T05:10:00.000Z');

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

const drafts = Array.from({ length: Number(values.records) }, (_, index) => draft(index));
const { files } = planAppend({ origin, head: emptyHead, files: new Map() }, drafts, now);
const bytes = new Map([...files].map(([path, text]) => [path, Buffer.from(text)]));
const shards = [...bytes].filter(([path]) => path.endsWith('.jsonl')).map(([, shard]) => shard);

/** The least that anybody has to do who wants the root: shards into lines, lines into leaves, leaves into a tree. */
const hashed = (): Buffer => rootOf(shards.flatMap((shard) => shard.toString().slice(0, -1).split('\n')).map(leafHash));

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const rounds = Array.from({ length: 5 }, () => ({
  hashing: timed(() => hashed()),
  verifying: timed(() => {
    const { findings } = verifyLedger(bytes, { anchors: [], origin, now });
    if (findings.length > 0) throw new Error(JSON.stringify(findings.slice(0, 3)));
  }),
}));
const [hashing, verifying] = (['hashing', 'verifying'] as const).map((name) =>
  Math.min(...rounds.map((round) => round[name])),
);
const ratio = (verifying ?? 0) / (hashing ?? 1);
console.log(
  `${drafts.length} records: hashed in ${hashing?.toFixed(0)} ms, verified in ${verifying?.toFixed(0)} ms, ${ratio.toFixed(2)} times as long.`,
);
process.exit(ratio <= 3 ? 0 : 1);

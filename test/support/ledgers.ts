import { emptyHead, parseHead } from '#lib/domain/evidence/head';
import { headFile } from '#lib/domain/evidence/layout';
import { planAppend } from '#lib/domain/evidence/plan-append';
import type { LedgerFiles } from '#lib/domain/evidence/read-lines';
import type { EvidenceDraft } from '#lib/domain/evidence/record';

export const origin = 'harbour/boat-listing/slipway-ledger';

/** A ledger in memory: text by path. */
export type Texts = Map<string, string>;

export const draftOf = (key: string, change: Partial<EvidenceDraft> = {}): EvidenceDraft => ({
  key,
  time: '2026-11-23T05:10:00.000Z',
  type: 'deploy.finished',
  subject: { kind: 'environment', id: 'production' },
  env: 'production',
  actor: { kind: 'workflow', id: 'deploy.yml', run: '123/1' },
  basis: 'observed',
  source: { api: 'ecs:DescribeServiceDeployments' },
  result: 'succeeded',
  data: { reason: 'OK', digest: `sha256:${'a'.repeat(64)}` },
  ...change,
});

/** The branch after one more append. */
export function appendTo(texts: Texts, drafts: EvidenceDraft[], now: Date): Texts {
  const head = texts.get(headFile);
  const plan = planAppend({ origin, head: head ? parseHead(head) : emptyHead, files: texts }, drafts, now);
  return new Map([...texts, ...plan.files]);
}

/** One append per batch, a day apart from the first of October on. */
export function ledgerOf(batches: EvidenceDraft[][], start = '2026-10-25T00:00:00.000Z'): Texts {
  const day = 86_400_000;
  return batches.reduce<Texts>(
    (texts, drafts, index) => appendTo(texts, drafts, new Date(Date.parse(start) + index * day)),
    new Map(),
  );
}

export const bytesOf = (texts: Texts): LedgerFiles =>
  new Map([...texts].map(([path, text]) => [path, Buffer.from(text)]));

export const someLedger = (size: number, batch = 3): Texts => {
  const drafts = Array.from({ length: size }, (_, index) =>
    draftOf(`event/${index}`, { data: { index, say: 'Ahoi ☸' } }),
  );
  return ledgerOf(
    Array.from({ length: Math.ceil(size / batch) }, (_, at) => drafts.slice(at * batch, (at + 1) * batch)),
  );
};

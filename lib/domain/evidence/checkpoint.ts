import { ledgerBranch } from './layout.ts';

/** A ledger's size and root at some moment, as somebody outside of it keeps them: an anchor. */
export type Checkpoint = {
  /** Whose ledger: `harbour/boat-listing/slipway-ledger`. */
  origin: string;
  size: number;
  /** In hex. */
  root: string;
};

/** The ledger of a repository. */
export const originOf = ({ owner, repo }: { owner: string; repo: string }): string =>
  `${owner}/${repo}/${ledgerBranch}`;

/** The body of a C2SP checkpoint (https://c2sp.org/tlog-checkpoint): origin, size, root in base64, a line each. */
export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${Buffer.from(root, 'hex').toString('base64')}\n`;

const pattern = /^(\S+\/slipway-ledger)\r?\n(0|[1-9]\d{0,15})\r?\n([A-Za-z0-9+/]{43}=)\r?$/gm;

/** All checkpoints in a text: of a release, an issue, a mail. */
export function findCheckpoints(text: string): Checkpoint[] {
  return [...text.matchAll(pattern)].map(([, origin = '', size = '', root = '']) => ({
    origin,
    size: Number(size),
    root: Buffer.from(root, 'base64').toString('hex'),
  }));
}

const [begin, end] = ['<!-- slipway-ledger -->', '<!-- /slipway-ledger -->'];

/** A release's body with the checkpoint at its end. Said twice, it stands there once. */
export function anchoredIn(body: string, checkpoint: Checkpoint): string {
  const block = `${begin}\nLedger checkpoint:\n\n\`\`\`\n${checkpointText(checkpoint)}\`\`\`\n${end}`;
  const [from, to] = [body.indexOf(begin), body.indexOf(end)];
  if (from >= 0 && to > from) return body.slice(0, from) + block + body.slice(to + end.length);
  return body === '' ? block : `${body.trimEnd()}\n\n${block}`;
}

/** The block that `anchoredIn` has written; empty where there is none. */
export function anchorIn(body: string): string {
  const [from, to] = [body.indexOf(begin), body.indexOf(end)];
  return from >= 0 && to > from ? body.slice(from, to + end.length) : '';
}

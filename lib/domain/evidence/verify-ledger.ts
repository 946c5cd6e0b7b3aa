import { checkDerived } from './check-derived.ts';
import { checkFiling } from './check-filing.ts';
import { checkLinks } from './check-links.ts';
import { checkSequence, recordsAre } from './check-sequence.ts';
import { type Checkpoint, findCheckpoints } from './checkpoint.ts';
import type { Finding } from './findings.ts';
import { checkpointOf, parseHead } from './head.ts';
import { checkpointFile, type Head, headFile } from './layout.ts';
import { createTree } from './merkle-tree.ts';
import { type LedgerFiles, type Line, readLines } from './read-lines.ts';

/**
 * A checkpoint that somebody kept, and where. One from the branch's own history shows a rewriting too, but vouches for nothing:
 * whoever pushes over the branch takes it along.
 */
export type Anchor = Checkpoint & { from: string; ownHistory?: true };

export type Verification = {
  /** Empty: the ledger holds. */
  findings: Finding[];
  checkpoint: Checkpoint;
  /** How many records an anchor outside of the branch vouches for: what comes after them could have been rewritten without a trace. */
  anchored: number;
  lines: Line[];
};

/**
 * Judges a whole ledger without any network. The chain shows every change that did not re-hash what follows it; a change that
 * did, and a cut at the end, only anchors show: without any, "no findings" does not mean "complete".
 */
export function verifyLedger(
  files: LedgerFiles,
  { anchors, origin, now }: { anchors: Anchor[]; origin: string; now: Date },
): Verification {
  const head = headOf(files);
  const { lines, findings } = readLines(files, head?.size);
  const { tree, roots } = grow(lines, anchors);
  const checkpoint = checkpointOf(origin, tree);
  const inRecords = [
    ...findings,
    ...checkSequence(lines),
    ...checkLinks(lines, lastVouched(files, head, checkpoint)),
    ...checkFiling(files, lines, now),
    ...checkHead(head, lines.length),
  ];
  // What follows from the records cannot be right when they are not: naming it too would only bury the cause.
  const beside = inRecords.some(({ seq }) => seq !== undefined) ? [] : checkDerived(files, lines, tree, checkpoint);
  const all = [...inRecords, ...beside, ...checkAnchors(anchors, roots, checkpoint)];
  const held = anchors.filter((anchor) => !anchor.ownHistory && anchor.origin === origin && fits(anchor, roots));
  return { findings: all, checkpoint, anchored: Math.max(0, ...held.map(({ size }) => size)), lines };
}

/** The tree over all lines as they stand, and its roots at the anchors' sizes. */
function grow(lines: Line[], anchors: Anchor[]) {
  const wanted = new Set(anchors.map(({ size }) => size));
  const roots = new Map<number, string>();
  const tree = createTree();
  const note = () => wanted.has(tree.size()) && roots.set(tree.size(), tree.root().toString('hex'));
  note();
  for (const { leaf } of lines) {
    tree.add(Buffer.from(leaf, 'hex'));
    note();
  }
  return { tree, roots };
}

function headOf(files: LedgerFiles): Head | undefined {
  try {
    return parseHead(Buffer.from(files.get(headFile) ?? '').toString());
  } catch {
    return undefined;
  }
}

/**
 * What the head says of the last record, as far as it is a witness: not when records are missing, and not when the checkpoint
 * beside it agrees with the records, because then the head itself was changed.
 */
function lastVouched(files: LedgerFiles, head: Head | undefined, { size, root }: Checkpoint): string | undefined {
  const [beside] = findCheckpoints(Buffer.from(files.get(checkpointFile) ?? '').toString());
  const agrees = beside?.size === size && beside.root === root;
  return head?.size === size && !agrees ? head.last : undefined;
}

const checkHead = (head: Head | undefined, size: number): Finding[] =>
  head && head.size > size ? [missing(size, head.size - 1, headFile)] : [];

const missing = (seq: number, until: number, place: string): Finding => {
  return { kind: 'truncated', seq, until, place, says: `${recordsAre({ seq, until })} not there any more.` };
};

const fits = ({ size, root }: Anchor, roots: Map<number, string>): boolean => roots.get(size) === root;

/** Between the last anchor that holds and the first that does not, something was rewritten. */
function checkAnchors(anchors: Anchor[], roots: Map<number, string>, { origin, size }: Checkpoint): Finding[] {
  const findings: Finding[] = [];
  let held = 0;
  for (const anchor of anchors.toSorted((a, b) => a.size - b.size)) {
    const place = anchor.from;
    if (anchor.origin !== origin)
      findings.push({ kind: 'derived', place, says: `It is the checkpoint of another ledger, ${anchor.origin}.` });
    else if (anchor.size > size) findings.push(missing(size, anchor.size - 1, place));
    else if (fits(anchor, roots)) held = anchor.size;
    else findings.push(rewritten(held, anchor.size - 1, place));
  }
  return findings;
}

const rewritten = (seq: number, until: number, place: string): Finding => {
  return { kind: 'rewritten', seq, until, place, says: `${recordsAre({ seq, until })} not what was anchored.` };
};

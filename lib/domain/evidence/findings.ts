/**
 * What is wrong with a ledger.
 *
 * - `unreadable`: a line that is no record in canonical form.
 * - `altered`: a record that is not what its neighbours vouch for.
 * - `dropped`, `duplicated`, `reordered`: by sequence numbers.
 * - `truncated`: records that the head or an anchor knows are not there.
 * - `rewritten`: the chain holds, but it is not the one that an anchor saw: re-hashed, or forked.
 * - `misfiled`: a record in the wrong month, a time that goes backwards, or a file that does not belong there.
 * - `repeated-key`: one event, recorded twice.
 * - `derived`: head, checkpoint or key index do not follow from the records.
 */
export type FindingKind =
  | 'unreadable'
  | 'altered'
  | 'dropped'
  | 'duplicated'
  | 'reordered'
  | 'truncated'
  | 'rewritten'
  | 'misfiled'
  | 'repeated-key'
  | 'derived';

export type Finding = {
  kind: FindingKind;
  /** The first record concerned; undefined of a file that holds none. */
  seq?: number;
  /** The last one, where there are several. */
  until?: number;
  /** `ledger/2026/11.jsonl:12`, a file, or an anchor's name. */
  place: string;
  says: string;
};

import { changesOf } from '#lib/domain/release/changes';
import type { Commit } from '#lib/domain/release/commit';
import { seededDraw } from '#rehearsal/faults';
import { messagePieces } from '#test/support/message-pieces';
import { atMost, type Bench, type Figure, milliseconds, seconds } from './figure.ts';

const messages = 1_000_000;
const batch = 10_000;
const megabyte = 1_000_000;
const lineLimit = 50;

const pieces = [...messagePieces, 'Co-authored-by: a <b>', 'https://', 'a/a#', 'gpg:', '\t', '\u2028'];

/** A million made-up messages are read; then lines of a megabyte, one for each way in which a reader could be held up. */
export function hostileMessages(say: Bench['say']): Figure[] {
  const draw = seededDraw(1);
  const pick = () => pieces[Math.floor(draw() * pieces.length)] ?? '';
  const begun = performance.now();
  for (let done = 0; done < messages; done += batch) {
    if (done % (20 * batch) === 0) say(`hostile messages, ${done} of ${messages}`);
    const texts = Array.from({ length: batch }, () => Array.from({ length: Math.floor(draw() * 16) }, pick).join(''));
    changesOf(lineOf(texts));
  }
  const took = performance.now() - begun;
  const slowest = Math.max(...pieces.map((piece) => longLine(piece)));
  return [
    { what: `${messages} hostile messages`, value: `${seconds(took)}, none refused` },
    atMost('a line of a megabyte, the slowest', slowest, lineLimit, milliseconds),
  ];
}

function longLine(piece: string): number {
  const commits = lineOf([`fix: ${piece.repeat(Math.ceil(megabyte / piece.length))}`]);
  const begun = performance.now();
  changesOf(commits);
  return performance.now() - begun;
}

const lineOf = (texts: string[]): Commit[] =>
  texts.map((message, index) => ({
    sha: index.toString(16).padStart(40, '0'),
    parents: index + 1 < texts.length ? [(index + 1).toString(16).padStart(40, '0')] : [],
    at: new Date(0),
    author: { name: 'Ada', email: 'ada@harbour.example' },
    message,
    files: [],
    side: 'added',
  }));

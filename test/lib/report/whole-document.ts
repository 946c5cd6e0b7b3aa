import { documentOf } from '#lib/domain/release/document/document-of';
import type { ReleaseDocument } from '#lib/domain/release/document/schema';
import type { Notes } from '#lib/domain/release/notes';
import { wholeNotes } from './whole-notes.ts';

/** A document that has something of everything; `text` stands wherever others than us may write. */
export function wholeDocument(text = 'boats', change: Partial<Notes> = {}): ReleaseDocument {
  const notes: Notes = { ...wholeNotes(text), supply: supplyOf(text), ...change };
  const [first] = notes.added.kept;
  const previous = { name: 'v1.2.0', sha: 'c'.repeat(40) };
  const identity = { version: '1.3.0', tag: 'v1.3.0', bump: 'minor' as const, previous };
  const moment = { at: new Date('2026-01-02T22:00:00Z'), record: 1, runId: 7, isFirst: true };
  const live = new Map([['staging', new Map([[first?.sha ?? '', moment]])]]);
  return documentOf(notes, { ...identity, channel: 'stable', component: undefined }, live);
}

const supplyOf = (text: string): Notes['supply'] => [
  {
    name: `${text}.spdx.json`,
    kind: 'sbom',
    format: 'SPDX',
    url: 'https://github.test/harbour/boats/releases/download/v1.3.0/1',
  },
];

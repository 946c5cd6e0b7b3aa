import type { ChangelogSection } from '#lib/domain/release/changelog';
import type { Notes } from '#lib/domain/release/notes';
import { notesMarkdown } from '#lib/report/release-notes';
import { textLimit } from './limits.ts';

/** Notes of commits alone. */
export const bareNotes: Omit<Notes, 'title' | 'head' | 'at' | 'direction' | 'added' | 'repoUrl'> = {
  since: undefined,
  removed: { kept: [], reverted: [] },
  pulls: new Map(),
  newcomers: [],
  running: [],
  notices: [],
};

/** Without what runs where: that changes, and a changelog is history. */
export function sectionOf(version: string, notes: Notes): ChangelogSection {
  const { text } = notesMarkdown(notes, { limit: textLimit, deployments: false });
  return { version, text: `## ${version} (${notes.at.toISOString().slice(0, 10)})\n\n${text}`.trim() };
}

import type { Audience } from '#lib/domain/release/audience';
import { notesMarkdown } from '#lib/report/release-notes';
import { releasePage } from '#lib/report/release-page/page';
import { releaseSlack } from '#lib/report/release-slack';
import { wholeDocument } from './whole-document.ts';
import { wholeNotes } from './whole-notes.ts';

const markdown = (audience: Audience): string => {
  const limit = Number.POSITIVE_INFINITY;
  return `${notesMarkdown({ ...wholeNotes(), audience }, { limit, deployments: true }).text}\n`;
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The same notes in every form that we have, by the file of test/fixtures/release-notes that holds what it has to be. Where words were
 * changed on purpose, `scripts/docs` writes them anew; read what it changed.
 */
export const releaseForms = (): Record<string, string> => ({
  'whole.txt': markdown('all'),
  'user.txt': markdown('user'),
  'operator.txt': markdown('operator'),
  'auditor.txt': markdown('auditor'),
  'release.json': json(wholeDocument()),
  'release.html': releasePage(wholeDocument(), 'all'),
  'slack.json': json(releaseSlack(wholeDocument(), 'all')),
});

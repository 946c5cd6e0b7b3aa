import { expect, test } from '@jest/globals';
import { changeControlOf } from '#lib/domain/release/change-control';
import { changesOf } from '#lib/domain/release/changes';
import type { Notes, PullFacts } from '#lib/domain/release/notes';
import { line } from './commits.ts';

const notesOf = (message: string, pull?: PullFacts): Notes => ({
  ...{ title: 'v1', head: '', at: new Date(0), since: undefined, direction: 'forward', repoUrl: '' },
  ...{ added: changesOf(line(message)), removed: { kept: [], reverted: [] }, newcomers: [], running: [], notices: [] },
  pulls: new Map(pull ? [[7, pull]] : []),
});
const pull = (approvedBy: string[]): PullFacts => ({ url: '', author: 'ada', mergedBy: 'ada', approvedBy });

test.each([
  ['somebody else approved', 'fix: a (#7)', pull(['grace']), []],
  ['nobody approved', 'fix: a (#7)', pull([]), ['unreviewed']],
  ['only the author approved', 'fix: a (#7)', pull(['ada']), ['self-approved']],
  ['the author and somebody else', 'fix: a (#7)', pull(['ada', 'grace']), []],
  ['GitHub did not answer', 'fix: a (#7)', undefined, ['not-known']],
  ['no pull request', 'fix: a', undefined, ['no-pull-request-named']],
])('%s', (_sentence, message, facts, exceptions) => {
  const { schemaVersion, changes } = changeControlOf(notesOf(message, facts));
  expect(schemaVersion).toBe(1);
  expect(changes).toMatchObject([{ pull: message.includes('#7') ? 7 : null, exceptions }]);
});

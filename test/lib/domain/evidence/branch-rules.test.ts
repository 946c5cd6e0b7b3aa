import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { judgeBranchRules } from '#lib/domain/evidence/branch-rules';

const all = ['deletion', 'non_fast_forward', 'required_signatures'];

test.each<[string, string[], string[], RegExp]>([
  ['all that is wanted', [...all, 'pull_request'], [], /is protected/],
  ['nothing', [], all, /can be deleted, and it can be pushed over/],
  ['no signatures', all.slice(0, 2), ['required_signatures'], /not protected \(required_signatures\)/],
  ['deletion alone', ['deletion'], all.slice(1), /pushed over/],
])('a branch with %s', (_sentence, active, missing, says) => {
  expect(judgeBranchRules(active)).toEqual({ missing, says: expect.stringMatching(says) });
});

test('the ruleset that docs give asks for all of it, of this branch, and lets nobody pass', () => {
  const ruleset = JSON.parse(readFileSync('docs/slipway-ledger.ruleset.json', 'utf8'));
  expect(judgeBranchRules(ruleset.rules.map(({ type }: { type: string }) => type)).missing).toEqual([]);
  expect(ruleset).toMatchObject({
    ...{ target: 'branch', enforcement: 'active', bypass_actors: [] },
    conditions: { ref_name: { include: ['refs/heads/slipway-ledger'] } },
  });
});

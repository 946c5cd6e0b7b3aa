import { expect, test } from '@jest/globals';
import { lowerSelfReferences } from '#rehearsal/publish/lower-self-references';

test.each([
  ['an action', 'steps:\n  - uses: $/actions/gate\n', 'steps:\n  - uses: a/b/actions/gate@v1\n'],
  ['a workflow', 'uses: $/.github/workflows/x.yml', 'uses: a/b/.github/workflows/x.yml@v1'],
  ['the root action', 'uses: $/', 'uses: a/b@v1'],
  ['a comment and spaces stay', 'uses:   $/x  # why\nid: y', 'uses:   a/b/x@v1  # why\nid: y'],
  ['quotes go', `- uses: "$/x"\n- uses: '$/y'`, '- uses: a/b/x@v1\n- uses: a/b/y@v1'],
  [
    'flow style',
    'steps: [{ uses: $/x, id: i }, { uses: $/y }]',
    'steps: [{ uses: a/b/x@v1, id: i }, { uses: a/b/y@v1 }]',
  ],
  ['other references stay', '- uses: ./x\n- uses: o/r@v1', '- uses: ./x\n- uses: o/r@v1'],
  ['a text about it stays', 'run: |\n  uses: $/x\n# uses: $/y', 'run: |\n  uses: $/x\n# uses: $/y'],
  ['another key stays', 'path: $/x', 'path: $/x'],
])('%s', (_case, source, expected) => {
  expect(lowerSelfReferences(source, 'a/b', 'v1')).toBe(expected);
});

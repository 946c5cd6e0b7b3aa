import { expect, test } from '@jest/globals';
import { createPast, takesBack } from '#lib/domain/release/past';

test.each([
  ['Revert "feat: x"', true],
  ['fix: Revert "feat: x" (#12)', true],
  ['revert: feat: x', true],
  ['chore(git): revert what came yesterday', true],
  ['Roll back the driver', true],
  ['partially revert x', true],
  ['Revert "Bump v2.0.0-nightly.20220404"', false],
  ['Revert "chore(release): 1.2.3"', false],
  ['feat: a button that reverts', false],
  ['fix: x', false],
])('takes something back: %s', (subject, expected) => {
  expect(takesBack(subject)).toBe(expected);
});

test('a past that forgets is as if it had never known', () => {
  const { past, add, forget } = createPast();
  const first = { email: 'Ada@x', subject: 'Revert "fix: x"', paths: ['a', 'b'] };
  add(first);
  add({ email: 'grace@x', subject: 'fix: x', paths: ['b'] });
  expect(past.touched.get('b')).toEqual({
    times: 2,
    reverts: 1,
    fixes: 2,
    byAuthor: new Map([
      ['ada@x', 1],
      ['grace@x', 1],
    ]),
  });
  forget(first);
  expect(past).toEqual({
    authors: new Map([['grace@x', 1]]),
    touched: new Map([['b', { times: 1, reverts: 0, fixes: 1, byAuthor: new Map([['grace@x', 1]]) }]]),
  });
});

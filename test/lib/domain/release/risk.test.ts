import { expect, test } from '@jest/globals';
import { type Risk, type RiskFacts, riskOf, worstOf } from '#lib/domain/release/risk';

const plain: RiskFacts = {
  type: 'docs',
  breaking: false,
  files: [],
  authors: [{ email: 'Ada@x' }],
  migrations: new Map(),
  past: undefined,
};
const file = (path: string, added = 1) => ({ path, added, removed: 0 });
const past = (times: number, reverts: number) => ({
  authors: new Set(['ada@x']),
  touched: new Map([['a.ts', { times, reverts }]]),
});

test.each<[string, Partial<RiskFacts>, string[]]>([
  ['words', { files: [file('README.md', 900)] }, []],
  ['a dependency', { files: [file('package-lock.json', 900)] }, []],
  ['a fix', { type: 'fix', files: [file('a.ts')] }, ['changes behaviour']],
  ['what breaks', { type: 'chore', breaking: true }, ['breaks something']],
  ['much code without a test', { files: [file('a.ts', 600)] }, ['600 lines', 'changes code and no test']],
  ['much code with a test', { files: [file('a.ts', 300), file('test/a.ts', 9)] }, ['300 lines']],
  ['many folders', { files: ['a/x.ts', 'b/x.ts', 'c/x.ts'].map((path) => file(path)) }, ['3 folders']],
  ['sign-in', { files: [file('src/auth/token.ts')] }, ['touches sign-in or permissions']],
  ['an author, who is nobody who signs in', { files: [file('src/author.ts')] }, []],
  ['payment', { files: [file('src/billing.ts')] }, ['touches payment']],
  [
    'infrastructure and workflows',
    { files: [file('infra/a.tf'), file('.github/workflows/a.yml')] },
    ['changes infrastructure', 'changes workflows'],
  ],
  [
    'a migration',
    { files: [file('db/1.sql')], migrations: new Map([['db/1.sql', 'irreversible']]) },
    ['migrates the database'],
  ],
  ['files that were reverted', { files: [file('a.ts')], past: past(5, 4) }, ['its files were reverted before']],
  ['files that change all the time', { files: [file('a.ts')], past: past(300, 0) }, ['its files change all the time']],
  ['somebody new', { authors: [{ email: 'new@x' }], past: past(1, 0) }, ['its author is new here']],
  ['files that are not known', { files: undefined }, ['its files are not known']],
])('reasons: %s', (_sentence, facts, reasons) => {
  expect(riskOf({ ...plain, ...facts }).reasons).toEqual(reasons);
});

test('points make words, and a release is as risky as its riskiest change', () => {
  const small = riskOf({ ...plain, type: 'fix' });
  const larger = riskOf({ ...plain, type: 'feat', files: [file('src/auth/a.ts', 60)] });
  const worst = riskOf({ ...plain, type: 'feat', breaking: true, files: [file('src/auth/a.ts', 300)] });
  expect([small, larger, worst].map(({ level }) => level)).toEqual(['low', 'medium', 'high']);
  expect(worst.reasons[0]).toBe('breaks something');
  expect([worstOf([]), worstOf([small]), worstOf([small, larger]), worstOf([larger, worst] satisfies Risk[])]).toEqual([
    'low',
    'low',
    'medium',
    'high',
  ]);
});

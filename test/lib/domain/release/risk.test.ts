import { expect, test } from '@jest/globals';
import { createPast } from '#lib/domain/release/past';
import { type Risk, riskOf, worstOf } from '#lib/domain/release/risk';
import type { RiskFacts } from '#lib/domain/release/risk-factors';

const ada = { name: 'Ada', email: 'Ada@x' };
const plain: RiskFacts = {
  type: 'chore',
  scope: undefined,
  breaking: false,
  files: [],
  authors: [ada],
  migrations: new Map(),
  past: undefined,
};
const file = (path: string, added = 1) => ({ path, added, removed: 0 });

/** So many commits of each to `a.ts`, and one of Ada elsewhere. */
function pastOf({ own = 0, others = 0, subject = 'feat: x' }) {
  const { past, add } = createPast();
  add({ email: 'ada@x', subject: 'feat: y', paths: ['b.ts'] });
  for (const [email, times] of [
    ['ada@X', own],
    ['grace@x', others],
  ] as const)
    for (let time = 0; time < times; time += 1) add({ email, subject, paths: ['a.ts'] });
  return past;
}
const touching = (past: Parameters<typeof pastOf>[0], rest: Partial<RiskFacts> = {}): Partial<RiskFacts> => ({
  files: [file('a.ts')],
  past: pastOf(past),
  ...rest,
});

test.each<[string, Partial<RiskFacts>, string[], number]>([
  ['words', { type: 'docs', files: [file('README.md', 900)] }, [], 0],
  ['words that are called a fix', { type: 'fix', files: [file('README.md', 900)] }, [], 0],
  ['a lockfile', { type: 'fix', files: [file('package-lock.json', 900)] }, [], 0],
  ['a chore in the code', { files: [file('a.ts')] }, ['changes code'], 6],
  ['a fix', { type: 'fix', files: [file('a.ts')] }, ['changes code', 'is not a chore'], 12],
  ['no type at all', { type: undefined, files: [file('a.ts')] }, ['changes code', 'is not a chore'], 12],
  ['tests of a fix', { type: 'fix', files: [file('test/a.ts', 900)] }, [], 0],
  ['a dependency', { type: 'fix', scope: 'deps', files: [file('a.ts')] }, ['is not a chore'], 6],
  ['a bot', { files: [file('a.ts')], authors: [{ name: 'x[bot]', email: 'x' }] }, [], 0],
  ['what breaks', { breaking: true }, ['breaks something'], 4],
  [
    'much without a test',
    { files: [file('a.ts', 600)] },
    ['changes code', '600 lines', 'changes code and no test'],
    10,
  ],
  ['much with a test', { files: [file('a.ts', 300), file('test/a.ts')] }, ['changes code', '300 lines'], 9],
  ['sign-in', { files: [file('src/auth/token.ts')] }, ['changes code', 'touches sign-in or permissions'], 8],
  ['an author, who is nobody who signs in', { files: [file('src/author.ts')] }, ['changes code'], 6],
  ['payment', { files: [file('src/billing.ts')] }, ['changes code', 'touches payment'], 8],
  ['infrastructure', { files: [file('infra/a.tf')] }, ['changes code', 'changes infrastructure'], 8],
  [
    'a workflow',
    { files: [file('.github/workflows/a.yml')] },
    ['changes code', 'changes how it is built or tested'],
    10,
  ],
  [
    'a migration',
    { files: [file('db/1.sql')], migrations: new Map([['db/1.sql', 'irreversible']]) },
    ['migrates the database', 'changes code'],
    14,
  ],
  [
    'files that are new',
    { files: [file('new.ts')], past: pastOf({}) },
    ['changes code', 'its files were not changed lately'],
    8,
  ],
  ['files of its author', touching({ own: 1, others: 1 }), ['changes code'], 6],
  [
    'files of others too',
    touching({ own: 1, others: 2 }),
    ['changes code', 'its author made 1 of the last 3 changes to its files'],
    8,
  ],
  ['files of others', touching({ others: 9 }), ['others alone changed its files lately', 'changes code'], 12],
  [
    'files that were reverted',
    touching({ own: 4, subject: 'fix(a): Revert "feat: x"' }),
    ['its files were reverted before', 'changes code', 'its files were fixed 4 times lately'],
    13,
  ],
  [
    'versions that were taken back',
    touching({ own: 4, subject: 'Revert "Bump v2.0.0-nightly.1"' }),
    ['changes code'],
    6,
  ],
  [
    'files that are fixed all the time',
    touching({ own: 30, subject: 'Fixed x' }),
    ['changes code', 'its files were fixed 30 times lately'],
    9,
  ],
  [
    'somebody new',
    touching({ others: 1 }, { authors: [{ name: '', email: 'new@x' }] }),
    ['others alone changed its files lately', 'changes code', 'its author is new here'],
    13,
  ],
  [
    'somebody new with somebody who is not',
    touching({ own: 1 }, { authors: [{ name: '', email: 'new@x' }, ada] }),
    ['changes code'],
    6,
  ],
  ['files that are not known', { type: 'fix', files: undefined }, ['is not a chore', 'its files are not known'], 6],
])('reasons and points: %s', (_sentence, facts, reasons, points) => {
  expect(riskOf({ ...plain, ...facts })).toMatchObject({ reasons, points });
});

const pointsAlong = (facts: Partial<RiskFacts>[]): number[] => facts.map((one) => riskOf({ ...plain, ...one }).points);
const upTo = (most: number) => Array.from({ length: most + 1 }, (_, index) => index);

test.each<[string, Partial<RiskFacts>[]]>([
  ['the more lines', upTo(300).map((lines) => ({ files: [file('a.ts', lines)] }))],
  ['the more others change its files', upTo(60).map((others) => touching({ own: 2, others }))],
  ['the less its author changes them', upTo(40).map((own) => touching({ own: 40 - own, others: own }))],
  ['the more its files were reverted', upTo(8).map((own) => touching({ own: own + 1, subject: 'Revert "x"' }))],
  ['the more its files were fixed', upTo(40).map((own) => touching({ own: own + 1, subject: 'fix: x' }))],
  [
    'the worse its migration',
    (['expand', 'unknown', 'contract', 'irreversible'] as const).map((effect) => ({
      files: [file('1.sql')],
      migrations: new Map([['1.sql', effect]]),
    })),
  ],
])('never less: %s', (_sentence, facts) => {
  const points = pointsAlong(facts);
  expect(points).toEqual(points.toSorted((one, other) => one - other));
  expect(new Set(points).size).toBeGreaterThan(2);
});

test('the order of files and authors changes nothing', () => {
  const files = [file('a.ts', 60), file('src/auth/b.ts', 2), file('README.md')];
  const authors = [{ name: 'Grace', email: 'grace@x' }, ada];
  const facts = { ...plain, files, authors, past: pastOf({ own: 3, others: 20, subject: 'fix: x' }) };
  expect(riskOf({ ...facts, files: files.toReversed(), authors: authors.toReversed() })).toEqual(riskOf(facts));
});

test('points make words, and a release is as risky as its riskiest change', () => {
  const small = riskOf({ ...plain, type: 'fix', files: [file('a.ts', 100), file('test/a.ts')] });
  const larger = riskOf({ ...plain, type: 'fix', ...touching({ own: 1, others: 9 }) });
  const worst = riskOf({ ...plain, type: 'feat', breaking: true, ...touching({ others: 30, subject: 'fix: x' }) });
  expect([small, larger, worst].map(({ level, points }) => [level, points])).toEqual([
    ['low', 14],
    ['medium', 16],
    ['high', 25],
  ]);
  expect(worst.reasons).toEqual([
    'others alone changed its files lately',
    'changes code',
    'is not a chore',
    'breaks something',
    'its files were fixed 30 times lately',
  ]);
  const grave = [{ breaking: true }, { migrations: new Map([['1.sql', 'contract' as const]]), files: [file('1.sql')] }];
  expect(grave.map((facts) => riskOf({ ...plain, ...facts }).level)).toEqual(['medium', 'medium']);
  expect([worstOf([]), worstOf([small]), worstOf([small, larger]), worstOf([larger, worst] satisfies Risk[])]).toEqual([
    'low',
    'low',
    'medium',
    'high',
  ]);
});

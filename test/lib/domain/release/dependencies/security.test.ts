import { expect, test } from '@jest/globals';
import { changesOf } from '#lib/domain/release/changes';
import { movesOf } from '#lib/domain/release/dependencies/moves';
import { idsIn, packagesOf, type Security, type Severity, securityOf } from '#lib/domain/release/dependencies/security';
import { line } from '#test/lib/domain/release/commits';

const lock = (packages: Record<string, string>) =>
  JSON.stringify({
    packages: Object.fromEntries(
      Object.entries(packages).map(([name, version]) => [`node_modules/${name}`, { version }]),
    ),
  });
const moves = (before: Record<string, string>, after: Record<string, string>, path = 'package-lock.json') =>
  movesOf(
    [{ path, status: 'changed', before: 'b', after: 'a' }],
    new Map([
      ['b', lock(before)],
      ['a', lock(after)],
    ]),
  );
const advisory = (range: string, severity: Severity = 'HIGH') => ({
  ghsa: `GHSA-${range}`,
  cve: undefined,
  severity,
  summary: 's',
  url: 'u',
  range,
});
const known = (name: string, ...found: ReturnType<typeof advisory>[]) =>
  new Map([[`NPM ${name}`, { found, isWhole: true }]]);
const short = ({ fixed, introduced, notKnown }: Security) => ({
  fixed: fixed.map(({ ghsa }) => ghsa),
  introduced: introduced.map(({ ghsa }) => ghsa),
  notKnown,
});

test.each<[string, Record<string, string>, Record<string, string>, ReturnType<typeof known>, ReturnType<typeof short>]>(
  [
    [
      'a move that fixes',
      { a: '1.0.0' },
      { a: '1.0.1' },
      known('a', advisory('< 1.0.1')),
      { fixed: ['GHSA-< 1.0.1'], introduced: [], notKnown: [] },
    ],
    [
      'a move that brings',
      { a: '1.0.1' },
      { a: '1.0.0' },
      known('a', advisory('< 1.0.1')),
      { fixed: [], introduced: ['GHSA-< 1.0.1'], notKnown: [] },
    ],
    [
      'a move that changes nothing',
      { a: '1.0.0' },
      { a: '1.0.1' },
      known('a', advisory('< 2.0.0'), advisory('< 1.0.0')),
      { fixed: [], introduced: [], notKnown: [] },
    ],
    [
      'a new package',
      {},
      { a: '1.0.0' },
      known('a', advisory('< 2.0.0')),
      { fixed: [], introduced: ['GHSA-< 2.0.0'], notKnown: [] },
    ],
    [
      'a package that goes',
      { a: '1.0.0' },
      {},
      known('a', advisory('< 2.0.0')),
      { fixed: ['GHSA-< 2.0.0'], introduced: [], notKnown: [] },
    ],
    [
      'what cannot be compared',
      { a: 'x' },
      { a: '1.0.1' },
      known('a', advisory('< 1.0.1')),
      { fixed: [], introduced: [], notKnown: ['Versions of a could not be compared with advisories.'] },
    ],
    [
      'no answer',
      { a: '1.0.0' },
      { a: '1.0.1' },
      new Map(),
      { fixed: [], introduced: [], notKnown: ['Of a not all advisories were looked up.'] },
    ],
    [
      'half an answer',
      { a: '1.0.0' },
      { a: '1.0.1' },
      new Map([['NPM a', { found: [advisory('< 1.0.1')], isWhole: false }]]),
      { fixed: ['GHSA-< 1.0.1'], introduced: [], notKnown: ['Of a not all advisories were looked up.'] },
    ],
    [
      'the worst first',
      { a: '1.0.0' },
      { a: '3.0.0' },
      known('a', advisory('< 2', 'LOW'), advisory('< 3', 'CRITICAL')),
      { fixed: ['GHSA-< 3', 'GHSA-< 2'], introduced: [], notKnown: [] },
    ],
  ],
)('%s', (_sentence, before, after, vulnerabilities, expected) => {
  expect(short(securityOf(moves(before, after), vulnerabilities, []))).toEqual(expected);
});

test('a package in two versions is fixed only when none of them is affected', () => {
  const nested = (inner: string) =>
    JSON.stringify({
      packages: { 'node_modules/a': { version: '2.0.0' }, 'node_modules/b/node_modules/a': { version: inner } },
    });
  const step = (from: string, to: string) =>
    movesOf(
      [{ path: 'package-lock.json', status: 'changed', before: 'b', after: 'a' }],
      new Map([
        ['b', nested(from)],
        ['a', nested(to)],
      ]),
    );
  const vulnerabilities = known('a', advisory('< 1.0.2'));
  expect(short(securityOf(step('1.0.0', '1.0.1'), vulnerabilities, [])).fixed).toEqual([]);
  expect(short(securityOf(step('1.0.0', '1.0.2'), vulnerabilities, [])).fixed).toHaveLength(1);
});

test('on seeded histories every claim is true, and every advisory that can be compared is found', () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  let claims = 0;
  for (let round = 0; round < 300; round += 1) {
    const [from, to, bound] = [random(30), random(30), random(30)];
    const found = securityOf(
      moves({ a: `1.${from}.0` }, { a: `1.${to}.0` }),
      known('a', advisory(`< 1.${bound}.0`)),
      [],
    );
    const truth = { fixed: from < bound && to >= bound, introduced: from >= bound && to < bound };
    expect({ fixed: found.fixed.length > 0, introduced: found.introduced.length > 0 }).toEqual(truth);
    claims += found.fixed.length + found.introduced.length;
  }
  expect(claims).toBeGreaterThan(50);
});

test('nobody was asked, or a file could not be read: that is said', () => {
  expect(short(securityOf(moves({ a: '1.0.0' }, { a: '1.0.1' }), undefined, [])).notKnown).toEqual([
    '1 package is in other versions; advisories were not looked up.',
  ]);
  const broken = movesOf([{ path: 'yarn.lock', status: 'changed', before: 'b', after: 'a' }], new Map([['b', 'x']]));
  expect(short(securityOf(broken, new Map(), [])).notKnown).toEqual(['yarn.lock could not be read.']);
  expect(short(securityOf({ moves: [], unread: [] }, undefined, []))).toEqual({
    fixed: [],
    introduced: [],
    notKnown: [],
  });
});

test('packages that changed their version are asked for first, each once', () => {
  const { moves: found } = moves({ gone: '1.0.0', b: '1.0.0' }, { a: '1.0.0', b: '2.0.0' });
  expect(packagesOf({ moves: [...found, ...found], unread: [] }).map(({ name }) => name)).toEqual(['b', 'a', 'gone']);
});

test('ids in the words of commits, each once, as they are written', () => {
  const commits = line(
    'fix: cve-2024-12345 and GHSA-ABCD-efgh-2345',
    'fix(deps): b\n\nFixes GHSA-2345-6789-cfgh, CVE-2024-12345.',
    'docs: CVE-1',
  );
  const { kept } = changesOf(commits);
  const ids = idsIn(kept, (sha) => commits.find((commit) => commit.sha === sha)?.message ?? '').map(({ id }) => id);
  expect(ids.sort()).toEqual(['CVE-2024-12345', 'GHSA-2345-6789-cfgh']);
});

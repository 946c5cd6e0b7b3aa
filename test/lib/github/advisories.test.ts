import { expect, test } from '@jest/globals';
import { pullRequests } from '#lib/github/pull-requests';
import { itemsOf, queryOf } from '#lib/github/release-query';
import { startWorld } from '#test/rehearsal/github/stand-in';
import { testClient } from '#test/support/github-client';
import { mistakesIn, nodeCost } from '#test/support/query-cost';
import { scriptedServer } from '#test/support/scripted-server';

const numbersFrom = (start: number, count: number) => Array.from({ length: count }, (_, index) => start + index);

const packages = (count: number) =>
  numbersFrom(1, count).map((number) => ({ ecosystem: 'NPM' as const, name: `p${number}` }));

test.each([
  ['alone', 0, 40, 1],
  ['with a hundred pull requests', 100, 100, 1],
  ['more of them than fit beside the pull requests', 100, 150, 2],
  ['more of them than may be asked for', 100, 900, 2],
  ['many pull requests', 250, 900, 4],
])('packages cost one call more at the most: %s', (_sentence, pulls, count, expected) => {
  const pages = itemsOf({ pulls: numbersFrom(1, pulls), commits: [], packages: packages(count) });
  expect(pages).toHaveLength(expected);
  for (const page of pages) {
    const { query } = queryOf(page);
    expect({ mistakes: mistakesIn(query), isCheap: nodeCost(query) <= 5_000 }).toEqual({ mistakes: [], isCheap: true });
  }
});

test('advisories of packages come with the pull requests; withdrawn ones and those of other packages are none', async () => {
  const node = (name: string, withdrawnAt: string | null = null) => ({
    severity: 'HIGH',
    vulnerableVersionRange: '< 1.0.0',
    package: { name },
    advisory: {
      ghsaId: `GHSA-${name}`,
      summary: 's',
      permalink: null,
      withdrawnAt,
      identifiers: [{ type: 'CVE', value: 'CVE-2026-1' }],
    },
  });
  const v0 = { pageInfo: { hasNextPage: false }, nodes: [node('p1'), node('p1', '2026-01-01'), node('p1-other')] };
  const server = await scriptedServer([{ body: { data: { repository: { __typename: 'Repository' }, v0 } } }]);
  try {
    const clock = { now: () => new Date(), sleep: async () => undefined };
    const found = await pullRequests(testClient(server.url), { clock }).ask({
      pulls: [],
      commits: [],
      packages: packages(1),
    });
    expect(found.vulnerabilities).toEqual(
      new Map([
        [
          'NPM p1',
          {
            isWhole: true,
            found: [
              {
                ghsa: 'GHSA-p1',
                cve: 'CVE-2026-1',
                severity: 'HIGH',
                summary: 's',
                range: '< 1.0.0',
                url: 'https://github.com/advisories/GHSA-p1',
              },
            ],
          },
        ],
      ]),
    );
  } finally {
    await server.close();
  }
});

test('a package without advisories is known to have none', async () => {
  const world = await startWorld({ 'README.md': 'boats' });
  try {
    const [ecosystem, severity, summary] = ['NPM', 'HIGH', 's'] as const;
    world.state.advisories.push({
      ghsa: 'GHSA-1',
      cve: 'CVE-1',
      ecosystem,
      package: 'p1',
      severity,
      summary,
      range: '< 1',
    });
    const github = testClient(world.urls.api, world.tokens.ada);
    const clock = { now: () => new Date(), sleep: async () => undefined };
    const { vulnerabilities, missing } = await pullRequests(github, { clock }).ask({
      pulls: [],
      commits: [],
      packages: packages(2),
    });
    expect(missing).toBe(0);
    expect(vulnerabilities.get('NPM p1')).toMatchObject({
      isWhole: true,
      found: [{ ghsa: 'GHSA-1', cve: 'CVE-1', range: '< 1' }],
    });
    expect(vulnerabilities.get('NPM p2')).toEqual({ isWhole: true, found: [] });
    expect(world.requests.filter(({ path }) => path.endsWith('/graphql'))).toHaveLength(1);
  } finally {
    await world.close();
  }
});

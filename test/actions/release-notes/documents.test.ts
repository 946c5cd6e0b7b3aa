import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { releaseDocument } from '#lib/domain/release/document/schema';
import { type NotesWorld, notesWorld } from './notes-world.ts';

let world: NotesWorld;
beforeEach(async () => {
  world = await notesWorld();
  await world.commit('feat: a');
  await world.git('tag', 'v1.0.0');
});
afterEach(() => world.remove());

/** What the schema lets through, of what is attached to the release. */
const attached = () => releaseDocument.parse(JSON.parse(world.releases.files.get('release.json') ?? 'null'));

test('a release that is written has its data beside it, the same bytes each time, and for the steps after it', async () => {
  const live = await world.commit('fix: b (#2)');
  world.deployed('a', live);
  await world.commit('feat: c');
  const { outputs } = await world.run({ publish: 'draft' });
  const first = world.releases.files.get('release.json');
  expect(outputs['json-file']).toBe('/tmp/release.json');
  expect(world.written.get('release.json')).toBe(first);
  expect(attached()).toMatchObject({
    ...{ version: '1.1.0', tag: 'v1.1.0', bump: 'minor', previous: { tag: 'v1.0.0' }, direction: 'forward' },
    changes: [
      { subject: 'b', pull: { number: 2, author: 'grace' }, exceptions: ['unreviewed'], live: [{ state: 'live' }] },
      { subject: 'c', pull: null, exceptions: ['no-pull-request-named'], live: [{ state: 'not-yet', since: null }] },
    ],
    deployments: [{ environment: 'production', sha: live, attested: { provenance: {}, sbom: null } }],
    supplyChain: [],
  });
  await world.run({ publish: 'draft' });
  expect(world.releases.files.get('release.json')).toBe(first);
});

/** The number of a deployment is that of its letter. */
test('since when each change is live: the deployment that brought it, and not those that kept it', async () => {
  const [b, c] = [await world.commit('fix: b'), await world.commit('fix: c')];
  world.deployed('a', b);
  world.deployed('b', b, 'validated', 'staging');
  world.deployed('c', c, 'deployed');
  world.deployed('d', await world.commit('fix: d'), 'failed');
  world.deployed('e', c);
  await world.run({ publish: 'draft' });
  expect(
    attached().changes.map(({ subject, live }) => [
      subject,
      live.find(({ environment }) => environment === 'production'),
    ]),
  ).toMatchObject([
    ['b', { state: 'live', since: { deployment: 97, isFirst: true } }],
    ['c', { state: 'live', since: { deployment: 99, isFirst: true } }],
    ['d', { state: 'not-yet', since: null }],
  ]);
});

test('what a rollback takes away is not said to be live, or not yet live, anywhere', async () => {
  const old = await world.git('rev-parse', 'HEAD');
  world.deployed('a', await world.commit('feat: b'));
  await world.run({ since: 'environment:production', head: old, formats: 'json' });
  const document = releaseDocument.parse(JSON.parse(world.written.get('release.json') ?? 'null'));
  expect(document).toMatchObject({ direction: 'backward', changes: [], takenAway: [{ subject: 'b', live: [] }] });
});

test('what is older than what git has is not claimed', async () => {
  const gone = '1'.repeat(40);
  world.deployed('a', gone);
  world.deployed('b', await world.commit('fix: b'));
  await world.run({ publish: 'draft' });
  expect(attached().changes[0]?.live).toMatchObject([{ state: 'live', since: { isFirst: false } }]);
});

test('what is public keeps its data', async () => {
  await world.commit('fix: b');
  await world.run({ publish: 'published' });
  const before = world.releases.files.get('release.json');
  world.deployed('a', await world.git('rev-parse', 'HEAD'));
  const { outputs } = await world.run({ publish: 'published' });
  expect(world.releases.files.get('release.json')).toBe(before);
  expect([outputs['json-file'], world.written.get('release.json') === before]).toEqual(['/tmp/release.json', false]);
});

test.each<[string, Record<string, string>, files: string[], slack: boolean]>([
  ['nothing is made where nothing is written', {}, [], false],
  [
    'what was asked for is made without a release, too',
    { formats: 'json\nhtml\nslack' },
    ['release.json', 'release.html'],
    true,
  ],
  ['what was asked for is all that is made', { formats: 'slack', publish: 'draft' }, [], true],
  ['a proposal has it as well', { formats: 'json', publish: 'proposed' }, ['release.json'], false],
])('%s', async (_sentence, given, files, slack) => {
  await world.commit('feat: <!channel> & co');
  const { outputs } = await world.run(given);
  expect([...world.written.keys()]).toEqual(files);
  expect([...world.releases.files.keys()]).toEqual([]);
  expect([outputs['json-file'], outputs['html-file']]).toEqual(
    ['release.json', 'release.html'].map((name) => (files.includes(name) ? `/tmp/${name}` : '')),
  );
  expect(outputs['slack']?.includes('&lt;!channel&gt; &amp; co')).toBe(slack);
});

test.each([
  ['published', true],
  ['draft', false],
])('a message leads to the page of the release once it is public: %s', async (publish, isThere) => {
  await world.commit('feat: b');
  const { outputs } = await world.run({ publish, formats: 'slack' });
  const link = '<https://github.test/harbour/boats/releases/tag/v1.1.0|Release notes>';
  expect(outputs['slack']?.includes(link)).toBe(isThere);
});

test('each audience is told what is theirs, on the page as well', async () => {
  await world.commitFiles('feat!: b (#2)\n\nBREAKING CHANGE: no rafts', { '.env': 'A=1\n' });
  const { outputs } = await world.run({ publish: 'draft', audience: 'auditor' });
  const headings = (text = '') => text.match(/^### .*$/gm);
  expect(headings(outputs['notes'])).toEqual(['### Change control', '### For operators', '### Risk: medium']);
  expect(world.releases.all[0]?.body).toContain('| [#2](https://github.test/harbour/boats/pull/2) | grace | nobody |');
  const user = await world.run({ audience: 'user' });
  expect(headings(user.outputs['notes'])).toEqual(['### Breaking changes']);
});

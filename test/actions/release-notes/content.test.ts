import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Attested } from '#lib/domain/release/supply-chain';
import { toText } from '#lib/report/text';
import { historyOf, rangeFilesOf } from '#test/support/git-repository';
import { type NotesWorld, notesWorld } from './notes-world.ts';

let world: NotesWorld;
beforeEach(async () => {
  world = await notesWorld();
  await world.commitFiles('feat: a', { 'db/migrations/1_a.sql': 'CREATE TABLE a (x int);\n', '.env.example': 'A=1\n' });
  await world.git('tag', 'v1.0.0');
});
afterEach(() => world.remove());

const release = () =>
  world.commitFiles('feat!: berths\n\nBREAKING CHANGE: no rafts', {
    'db/migrations/2_b.sql': 'ALTER TABLE a DROP COLUMN x;\n',
    'db/migrations/3_c.sql': 'CREATE TABLE c (x int); -- DROP TABLE a\n',
    '.env.example': 'A=1\nB=2\n',
    'src/auth/login.ts': 'x\n'.repeat(300),
  });

test('what a release does to the database, its surroundings and its risk', async () => {
  await release();
  const { outputs, details, report } = await world.run({ offline: 'true' });
  const notes = outputs['notes'] ?? '';
  expect(notes).toContain(
    '### Database migrations\n\n- **irreversible**: `db/migrations/2_b.sql` (SQL). A column is dropped: only a backup has the data back.\n- **expand**: `db/migrations/3_c.sql`. The version before does not look at what they add.',
  );
  expect(notes).toContain('### For operators\n\n- **Environment variables**: `.env.example`: new: B');
  expect(notes).toMatch(
    /### Risk: high\n\n- \*\*high\*\*: feat!: berths \(\[[0-9a-f]{7}\]\(.*\)\): migrates the database, changes code, is not a chore, breaks something, /,
  );
  expect(details['content']).toMatchObject({
    risk: 'high',
    migrations: [{ effect: 'irreversible' }, { effect: 'expand' }],
  });
  expect(report.facts).toContainEqual({ label: 'Risk', value: 'high' });
  expect(report.sections.map(({ title }) => title)).toContain('Database migrations');
});

test('a shallow checkout tells the same', async () => {
  await release();
  const whole = await world.run({ offline: 'true' });
  const clone = await world.shallowClone();
  const shallow = await world.run({ offline: 'true' }, { history: historyOf(clone), rangeFiles: rangeFilesOf(clone) });
  expect(shallow.outputs).toEqual(whole.outputs);
  expect(shallow.details).toEqual(whole.details);
});

test('after a rollback the database keeps what was done to it', async () => {
  await release();
  const { outputs } = await world.run({ since: 'HEAD', head: await world.git('rev-parse', 'v1.0.0'), offline: 'true' });
  expect(outputs['notes']).toContain('The code of these goes; the database keeps what they did:\n\n- **irreversible**');
});

test('a changelog tells of migrations, and not of risk and operators', async () => {
  await release();
  await world.run({ offline: 'true', changelog: 'CHANGELOG.md' });
  const text = world.files.get('CHANGELOG.md') ?? '';
  expect(text).toContain('### Database migrations');
  expect(text).not.toMatch(/### (Risk|For operators)/);
});

test('a component has only its own files', async () => {
  await release();
  const { outputs } = await world.run({
    component: 'web',
    paths: 'src',
    scopes: 'web',
    since: 'v1.0.0',
    offline: 'true',
  });
  expect(outputs['notes']).toMatch(/### Risk: high/);
  expect(outputs['notes']).not.toMatch(/Database migrations|For operators/);
});

test('without the files the notes are there, and say what is missing', async () => {
  await release();
  const rangeFiles = { ...rangeFilesOf(world.folder), changed: () => Promise.reject(new Error('gone')) };
  const { outputs, details } = await world.run({ offline: 'true' }, { rangeFiles });
  expect(outputs['notes']).toMatch(
    /^> Migrations, dependencies, infrastructure and risk are not known: git did not have the files\./,
  );
  expect(details['content']).toBeNull();
});

test('before the first release there is nothing to compare with', async () => {
  await world.git('tag', '-d', 'v1.0.0');
  const { outputs, details } = await world.run({ offline: 'true' });
  expect(outputs['notes']).not.toContain('###  Database');
  expect(details['content']).toBeNull();
});

const lockfile = (version: string) =>
  JSON.stringify({ lockfileVersion: 3, packages: { 'node_modules/sail': { version } } });
const advisory = {
  ghsa: 'GHSA-2345-6789-cfgh',
  cve: 'CVE-2026-1',
  severity: 'CRITICAL' as const,
  summary: 'Sails <b>tear</b>',
  range: '< 1.2.0',
};
const vulnerabilities = new Map([
  ['NPM sail', { found: [{ ...advisory, url: 'https://github.test/advisories/1' }], isWhole: true }],
]);
const nobody = { pulls: [], logins: new Map(), newcomers: [], missing: 0 };

test('a lockfile says which advisories are fixed; that stands first', async () => {
  await world.commitFiles('chore: lock', { 'package-lock.json': lockfile('1.1.0') });
  await world.git('tag', 'v1.0.1');
  await world.commitFiles('feat: sails\n\nSee CVE-2026-1 and CVE-2026-2222.', {
    'package-lock.json': lockfile('1.2.0'),
  });
  const asked: unknown[] = [];
  const ask = async (all: unknown) => {
    asked.push(all);
    return { ...nobody, vulnerabilities };
  };
  const { outputs, details } = await world.run({}, { pulls: { ask } });
  expect(outputs['notes']).toMatch(
    /^### Security\n\n- \*\*Fixes \(critical\)\*\*: sail 1\.1\.0 to 1\.2\.0\. Sails &lt;b>tear&lt;\/b> \(\[GHSA-2345-6789-cfgh\]\(<https:\/\/github\.test\/advisories\/1>\), CVE-2026-1\)\n- Named in commits: CVE-2026-2222 \(\[[0-9a-f]{7}\]\(.*\)\)\n\n### /,
  );
  expect(asked).toMatchObject([{ packages: [{ ecosystem: 'NPM', name: 'sail' }] }]);
  expect(details['content']).toMatchObject({ security: { fixed: [{ ghsa: advisory.ghsa }], introduced: [] } });
});

test.each([
  [
    'offline',
    { offline: 'true' },
    /^### Security\n\n- Not known: package-lock\.json has changed; advisories were not looked up\.\n/,
  ],
  [
    'without an answer',
    {},
    /^### Security\n\n- Not known: 1 package is in other versions; advisories were not looked up\.\n/,
  ],
])('what is not known of security is said: %s', async (_sentence, given, words) => {
  await world.commitFiles('fix: sails', { 'package-lock.json': lockfile('1.2.0') });
  const { outputs } = await world.run(given, { pulls: { ask: () => Promise.reject(new Error('502')) } });
  expect(outputs['notes']).toMatch(words);
});

const spdx = { predicateType: 'https://spdx.dev/Document/v2.3' };
test.each<[string, (digest: string) => Promise<Attested>, string]>([
  [
    'is told, and what is missing too',
    async () => ({ provenance: { predicateType: undefined }, sbom: undefined }),
    '[provenance](https://github.test/harbour/boats/attestations), no SBOM |',
  ],
  [
    'is told with its format',
    async () => ({ provenance: undefined, sbom: spdx }),
    'no provenance, [SBOM](https://github.test/harbour/boats/attestations) (SPDX) |',
  ],
  ['is not known', () => Promise.reject(new Error('403')), '| not known |'],
])('what is attested of a digest that runs: %s', async (_sentence, of, words) => {
  const live = await world.commit('fix: b');
  world.deployed('a', live);
  const { outputs, report } = await world.run({}, { attestations: { of } });
  expect(outputs['notes']).toContain(words);
  expect(toText(report).includes('What is attested of sha256:')).toBe(words === '| not known |');
});

test('a release names the SBOM and the provenance that its build attached, and says which is missing', async () => {
  world.deployed('a', await world.commit('fix: c'));
  const bare = await world.run({ publish: 'draft' });
  const none = 'no file is attached to this release';
  const attested = '[attested with the image](https://github.test/harbour/boats/attestations); ';
  expect(bare.outputs['notes']).toContain(`### Supply chain\n\n- SBOM: ${none}\n- Provenance: ${attested}${none}`);
  const [draft] = world.releases.all;
  draft?.files.push('boats.cdx.json', 'notes.txt', 'sbom-a b.json');
  await world.run({ publish: 'draft' });
  const page = 'https://github.test/harbour/boats/releases/download/v1.0.1';
  expect(draft?.body).toContain(
    `- SBOM: [boats.cdx.json](<${page}/boats.cdx.json>) (CycloneDX), [sbom-a b.json](<${page}/sbom-a%20b.json>)\n- Provenance: ${attested}${none}`,
  );
  expect((await world.run({ publish: 'none' })).outputs['notes']).not.toContain('Supply chain');
});

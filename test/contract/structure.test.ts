import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { filesBelow, type SourceFile, sourceFiles } from '#test/support/source-files';

const words = '^lib/(domain|report)/|^lib/ports\\.ts$';
/** Packages that only compute. */
const pure =
  '^(canonicalize|zod|yaml|semver/.+|ipaddr\\.js|json-p3|conventional-(changelog|commits)-[a-z]+|node:(crypto|util|path))$';

/** What the files of a layer may import, besides their own folder. Whatever is not named here is forbidden. */
const layers: [sentence: string, files: RegExp, allowed: RegExp][] = [
  // An outcome holds its report: the type alone, and the only step upward.
  ['domain knows only itself', /^lib\/domain\//, new RegExp(`^lib/domain/|^lib/report/report\\.ts$|${pure}`)],
  ['reports know the domain', /^lib\/report\//, new RegExp(`^lib/domain/|${pure}`)],
  ['ports speak of the domain', /^lib\/ports\.ts$/, /^lib\/domain\//],
  ['the system gives time and chance', /^lib\/system\//, /^lib\/ports\.ts$|^node:/],
  [
    'adapters know ports and domain, never each other',
    /^lib\/(aws|github|exec|git|net)\//,
    new RegExp(`${words}|^lib/system/|^(@aws-sdk/|@smithy/|@octokit/|@actions/exec$|node:)|${pure}`),
  ],
  [
    'the runtime of actions knows no adapter',
    /^lib\/action\//,
    new RegExp(`${words}|^lib/system/|^@actions/(core|github)$|^node:|${pure}`),
  ],
  [
    'what several use cases share knows no more than they do',
    /^lib\/(flow|validation)\//,
    new RegExp(`${words}|${pure}`),
  ],
  [
    'a use case knows ports, domain and reports: no SDK, no runner',
    /^(actions|action-templates)\/[^/]+\/src\/(?!(index|wiring)\.ts$)/,
    new RegExp(`${words}|^lib/(flow|validation)/|${pure}`),
  ],
  ['wiring that several entries share decides nothing', /^lib\/wiring\//, /^lib\//],
  [
    'an entry wires whatever is below',
    /^(actions|action-templates)\/[^/]+\/src\/(index|wiring)\.ts$/,
    /^lib\/|^(@aws-sdk\/|@octokit\/|@actions\/|node:)/,
  ],
  [
    'the rehearsal knows the domain, and the product only over the network',
    /^rehearsal\//,
    /^(?!lib\/(?!domain\/)|actions\/|action-templates\/|scripts\/|test\/)/,
  ],
];

const inOwnFolder = (file: string, imported: string) => {
  const folder = (text: string) =>
    text
      .split('/')
      .slice(0, text.startsWith('lib/') ? 2 : 3)
      .join('/');
  return folder(file) === folder(imported) && !imported.startsWith('node:');
};

const sources = async (): Promise<SourceFile[]> =>
  (await Promise.all(['lib', 'actions', 'action-templates', 'rehearsal'].map(sourceFiles))).flat();

const forbidden = (all: SourceFile[]): string[] =>
  all.flatMap(({ path, imports }) => {
    const allowed = layers.find(([, files]) => files.test(path))?.[2];
    const wrong = imports.filter((imported) => !inOwnFolder(path, imported) && !allowed?.test(imported));
    return wrong.map((imported) => `${path} → ${imported}`);
  });

test.each(layers)('%s', async (_sentence, files) => {
  const concerned = (await sources()).filter(({ path }) => files.test(path));
  expect(concerned.length).toBeGreaterThan(0);
  expect(forbidden(concerned)).toEqual([]);
});

test.each([
  ['lib/domain/records.ts', 'lib/ports.ts'],
  ['lib/domain/records.ts', '@actions/core'],
  ['lib/report/text.ts', 'lib/ports.ts'],
  ['lib/aws/ecs.ts', 'lib/github/issues.ts'],
  ['lib/aws/ecs.ts', 'lib/action/log.ts'],
  ['actions/deploy-env/src/deploy-env.ts', '@aws-sdk/client-ecs'],
  ['actions/deploy-env/src/deploy-env.ts', 'lib/aws/services.ts'],
  ['actions/deploy-env/src/deploy-env.ts', 'actions/rollback/src/rollback.ts'],
  ['actions/deploy-env/src/index.ts', 'rehearsal/clock.ts'],
  ['actions/deploy-env/src/wiring.ts', 'rehearsal/clock.ts'],
  ['rehearsal/aws/server.ts', 'lib/aws/services.ts'],
  ['rehearsal/aws/server.ts', 'actions/rollback/src/rollback.ts'],
])('%s may not import %s', (path, imported) => {
  expect(forbidden([{ path, imports: [imported] }])).toHaveLength(1);
});

test('every source file belongs to a layer', async () => {
  const homeless = (await sources()).filter(({ path }) => !layers.some(([, files]) => files.test(path)));
  expect(homeless.map(({ path }) => path)).toEqual([]);
});

test('an entry is wiring: it decides nothing', async () => {
  const entries = (await filesBelow('actions', /^(index|wiring)\.ts$/)).filter((file) => file.includes('/src/'));
  for (const entry of entries) {
    const text = await readFile(entry, 'utf8');
    expect({ entry, decisions: text.match(/\b(if|switch|for|while)\b *\(/g) ?? [] }).toEqual({ entry, decisions: [] });
  }
});

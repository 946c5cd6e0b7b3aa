import { readdir, readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { configSchema } from '#lib/domain/config/schema';
import { releaseDocument } from '#lib/domain/release/document/schema';
import { causes } from '#lib/domain/rollout/causes';
import { releaseForms } from '#test/lib/report/release-forms';
import { corpus } from '#test/truth/corpus';
import { failures } from '#test/truth/failures';
import { between, withActionTables } from './lib/action-tables.ts';
import { commandLine, refuser } from './lib/command-line.ts';
import { causeTable, reasonCodes, reasonTable, withAnchors } from './lib/reason-codes.ts';
import { sharedInfrastructure } from './lib/sample-roles.ts';
import { truthPage } from './lib/truth-page.ts';

type Page = { path: string; content: string };

const read = (path: string) => readFile(path, 'utf8');

async function actionReadme(name: string): Promise<Page> {
  const path = `actions/${name}/README.md`;
  return { path, content: withActionTables(await read(path), await read(`actions/${name}/action.yml`)) };
}

async function reasonPage(): Promise<Page> {
  const path = 'docs/read-a-failed-deployment.md';
  const folder = 'lib/domain/errors';
  const sources = await Promise.all((await readdir(folder)).sort().map((file) => read(`${folder}/${file}`)));
  const codes = sources.flatMap(reasonCodes);
  const page = withAnchors(
    await read(path),
    codes.map(({ code }) => code),
  );
  const content = between(page, 'reason-codes', reasonTable(codes));
  return { path, content: between(content, 'causes', causeTable(causes)) };
}

/** Editors complete and check `.github/slipway.yml` by it. */
function schemaPage(): Page {
  const schema = z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' });
  const titled = { title: '.github/slipway.yml', description: 'How Slipway releases this product.', ...schema };
  return { path: 'docs/slipway.schema.json', content: `${JSON.stringify(titled, null, 2)}\n` };
}

/** Whoever reads a `release.json` checks it by this. */
function releaseSchemaPage(): Page {
  const { title, description } = {
    title: 'release.json',
    description: 'What a release of Slipway says, for programs.',
  };
  const schema = { title, description, ...z.toJSONSchema(releaseDocument) };
  return { path: 'docs/slipway-release.schema.json', content: `${JSON.stringify(schema, null, 2)}\n` };
}

const help = `scripts/docs [--check]

Writes what the documentation says twice: the tables of each action's README from its action.yml, the reason codes from
lib/domain/errors, the JSON Schema of .github/slipway.yml, docs/truth.md from the corpus of test/truth.
  --check   changes nothing; fails where a page is not what would be written`;

const { values, positionals } = commandLine('docs', help, { check: { type: 'boolean', default: false } });
if (positionals.length > 0) refuser('docs')(`It does not take "${positionals[0]}".`);
const { check } = values;
const makers = [
  ...(await readdir('actions')).map((name) => () => actionReadme(name)),
  reasonPage,
  async () => schemaPage(),
  async () => releaseSchemaPage(),
  sharedInfrastructure,
  ...Object.entries(releaseForms()).map(([name, content]) => async () => ({
    path: `test/fixtures/release-notes/${name}`,
    content,
  })),
  async () => ({ path: 'docs/truth.md', content: truthPage(corpus, failures) }),
];

for (const make of makers) {
  try {
    const { path, content } = await make();
    if ((await read(path).catch(() => '')) === content) continue;
    if (check) process.exitCode = 1;
    else await writeFile(path, content);
    console.log(check ? `${path} is not up to date: run scripts/docs` : `wrote ${path}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

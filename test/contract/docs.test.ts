import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { z } from 'zod';
import { configSchema } from '#lib/domain/config/schema';
import { verdicts } from '#lib/domain/outcome';
import { causes } from '#lib/domain/rollout/causes';
import { reasonFact } from '#lib/report/reason-fact';
import { pictures } from '#scripts/lib/pictures';
import { causeTable, reasonCodes, reasonTable } from '#scripts/lib/reason-codes';
import { truthPage } from '#scripts/lib/truth-page';
import { sourceFiles } from '#test/support/source-files';
import { corpus } from '#test/truth/corpus';
import { failures } from '#test/truth/failures';

const run = promisify(execFile);
const read = (file: string) => readFile(file, 'utf8');

const tracked = async (...patterns: string[]) =>
  (await run('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', ...patterns])).stdout
    .split('\0')
    .filter((file) => file && existsSync(file));

test('every page is linked from the README', async () => {
  const readme = await read('README.md');
  const pages = [...(await tracked('docs/*.md')), 'CONTRIBUTING.md', 'SECURITY.md', 'LICENSE'];
  expect(pages.length).toBeGreaterThan(6);
  expect(pages.filter((page) => !readme.includes(`(${page}`))).toEqual([]);
  const actions = (await readdir('actions')).map((name) => `actions/${name}/README.md`);
  expect(actions.filter((page) => !readme.includes(`(${page})`))).toEqual([]);
});

test('every picture is taken by scripts/screenshots, and shown on a page', async () => {
  const texts = await Promise.all((await tracked('*.md')).map(read));
  const shown = (await readdir('docs/images')).filter((file) => texts.some((text) => text.includes(`images/${file})`)));
  const taken = pictures.map(({ file }) => file).sort();
  expect({ shown: shown.sort(), there: (await readdir('docs/images')).sort() }).toEqual({ shown: taken, there: taken });
});

test('every link within the repository leads somewhere', async () => {
  const pages = await tracked('*.md');
  const broken: string[] = [];
  for (const page of pages) {
    for (const [, target = ''] of (await read(page)).matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^(https?:|mailto:)/.test(target)) continue;
      const [file = '', anchor] = target.split('#');
      const found = file ? path.join(path.dirname(page), file) : page;
      const headings = anchor && existsSync(found) ? anchorsOf(await read(found)) : [];
      if (!existsSync(found) || (anchor && !headings.includes(anchor))) broken.push(`${page} → ${target}`);
    }
  }
  expect(broken).toEqual([]);
});

const anchorsOf = (markdown: string): string[] => [
  ...namedAnchors(markdown),
  ...[...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  ),
];

const namedAnchors = (markdown: string): string[] =>
  [...markdown.matchAll(/<a id="([^"]+)"><\/a>/g)].map(([, id = '']) => id);

/** States of ECS, which our code reads and never says. */
const notOurs = ['ROLLBACK_FAILED', 'ROLLBACK_IN_PROGRESS', 'ROLLBACK_REQUESTED', 'ROLLBACK_SUCCESSFUL'];
const codePattern =
  /\breason: '([A-Z_]{3,})'|new OpsError\(\s*'([A-Z_]+)'|'((?:CANCELLED|DEPLOY|ONE_OFF|ROLLBACK|ROLLOUT|VALIDATION|BUILD)_[A-Z_]+)'/g;

test('the guide to a failed deployment knows every verdict and every reason, and each reason has its anchor', async () => {
  const guide = await read('docs/read-a-failed-deployment.md');
  const sources = [...(await sourceFiles('lib')), ...(await sourceFiles('actions'))];
  const texts = await Promise.all(sources.map(({ path: file }) => read(file)));
  const said = texts.flatMap((text) =>
    [...text.matchAll(codePattern)].map(([, literal, thrown, named]) => literal ?? thrown ?? named ?? ''),
  );
  const codes = [...new Set(said)].filter((code) => code !== 'OK' && !notOurs.includes(code));
  expect(codes.length).toBeGreaterThan(80);
  expect(verdicts.filter((verdict) => !guide.includes(`\`${verdict}\``))).toEqual([]);
  const anchors = namedAnchors(guide);
  expect(codes.filter((code) => !anchors.includes(anchorIn(code)))).toEqual([]);
  expect(anchors.filter((id, index) => anchors.indexOf(id) !== index)).toEqual([]);
});

/** The place in the guide to which reports link. */
const anchorIn = (code: string): string =>
  /\/slipway-dev\/slipway\/blob\/v1\/docs\/read-a-failed-deployment\.md#(.+)$/.exec(reasonFact(code).link ?? '')?.[1] ??
  '';

test('its tables of codes and causes are what scripts/docs writes', async () => {
  const guide = await read('docs/read-a-failed-deployment.md');
  const codes = (await Promise.all((await tracked('lib/domain/errors/*.ts')).map(read))).flatMap(reasonCodes);
  expect(codes.filter(({ sentence, next }) => sentence.length < 3 || next.length < 10)).toEqual([]);
  expect(guide).toContain(reasonTable(codes));
  expect(guide).toContain(causeTable(causes));
});

test('the page of cases is what scripts/docs writes from the corpus', async () => {
  expect(await read('docs/truth.md')).toBe(truthPage(corpus, failures));
});

/** The names of all settings, wherever they stand. */
function settings(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own = 'properties' in schema ? Object.keys(schema.properties as object) : [];
  return [...own, ...Object.values(schema).flatMap(settings)];
}

test('the configuration page knows every setting, every kind of check and every word that a setting may hold', async () => {
  const page = await read('docs/configuration.md');
  const schema = z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' });
  const kinds = [...JSON.stringify(schema).matchAll(/"const":"([\w-]+)"/g)].map(([, kind = '']) => kind);
  const names = new Set([...settings(schema), ...kinds]);
  expect(names.size).toBeGreaterThan(80);
  expect([...names].filter((name) => !new RegExp(`[\`.]${name}[\`:.]`).test(page))).toEqual([]);
});

test('the published schema is the one that is used', async () => {
  const { title, description, ...published } = JSON.parse(await read('docs/slipway.schema.json'));
  expect(title).toBe('.github/slipway.yml');
  expect(description).toEqual(expect.any(String));
  expect(published).toEqual(
    JSON.parse(JSON.stringify(z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' }))),
  );
});

test('every YAML example can be parsed', async () => {
  for (const page of await tracked('*.md')) {
    for (const [, yaml = ''] of (await read(page)).matchAll(/```ya?ml\n(.*?)```/gs)) {
      expect(() => parse(yaml, { prettyErrors: true })).not.toThrow();
    }
  }
});

/** Each use of an action that is not ours, with its version. */
const othersIn = (text: string): string[] => text.match(/\buses: (?!slipway-dev\/)[\w-]+\/[^\n]*/g) ?? [];

test('examples pin the actions of others as our own workflows do', async () => {
  const workflows = await Promise.all((await tracked('.github/workflows/*.yml', 'workflows/*.yml')).map(read));
  const pinned = new Set(workflows.flatMap(othersIn).filter((uses) => /@[0-9a-f]{40} # v[\d.]+$/.test(uses)));
  expect(pinned.size).toBeGreaterThan(0);
  for (const page of await tracked('*.md')) {
    const loose = othersIn(await read(page)).filter((uses) => !pinned.has(uses));
    expect({ page, loose }).toEqual({ page, loose: [] });
  }
});

test('every script that a page names is there', async () => {
  const named = new Set<string>();
  for (const page of await tracked('*.md', '.github/*')) {
    for (const [script] of (await read(page)).matchAll(/\bscripts\/[a-z-]+\b/g)) named.add(script);
  }
  expect([...named].filter((script) => !existsSync(script))).toEqual([]);
});

test('no file names a folder of the machine that it was written on', async () => {
  // Put together here, or this file would name them itself.
  const machine = new RegExp(['/wo' + 'rk/', '/ro' + 'ot/', '/ho' + 'me/(?!runner)\\w', '/Us' + 'ers/\\w'].join('|'));
  const named: string[] = [];
  for (const file of await tracked()) {
    if (/(^|\/)dist\/|\.(png|ico)$|package-lock\.json$/.test(file)) continue;
    if (machine.test(await read(file))) named.push(file);
  }
  expect(named).toEqual([]);
});

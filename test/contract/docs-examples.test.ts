import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';

/** What examples of the documentation call, and with what: all of it must be there. */

const read = (file: string): string => readFileSync(file, 'utf8');
const pages = execFileSync('git', ['ls-files', '*.md', ':!action-templates'], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((page) => existsSync(page));

const blocks = (page: string, language: RegExp): string[] =>
  [...read(page).matchAll(/^ *```(\S*)\n([\s\S]*?)^ *```$/gm)].flatMap(([, name = '', text = '']) =>
    language.test(name) ? [text] : [],
  );

type Permissions = Record<string, string>;
type Call = { page: string; file: string; given: string[]; id: string | undefined; permissions: Permissions };
type Tree = Record<string, unknown>;

const ours = /^slipway-dev\/slipway\/(.+)@v1$/;

/** Every step and job of an example that uses something of ours; `key` is the job's id. */
function callsIn(page: string, tree: unknown, key?: string): Call[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const { uses, id, with: given, ...rest } = tree as Tree & { uses?: string; id?: string; with?: Tree };
  const { permissions = {} } = rest as { permissions?: Permissions };
  const path = ours.exec(uses ?? '')?.[1];
  const file = path === undefined ? '' : path.endsWith('.yml') ? path : `${path}/action.yml`;
  return [
    ...(path === undefined ? [] : [{ page, file, given: Object.keys(given ?? {}), id: id ?? key, permissions }]),
    ...Object.entries(rest).flatMap(([name, value]) => callsIn(page, value, name)),
  ];
}

type Contract = { inputs: Record<string, { required?: boolean }>; outputs: Tree };

function contractOf(file: string): Contract {
  const yaml = parse(read(file));
  return { inputs: {}, outputs: {}, ...(file.startsWith('.github/') ? yaml.on.workflow_call : yaml) };
}

const examples = pages.flatMap((page) =>
  blocks(page, /^ya?ml$/).map((text) => ({ page, text, calls: callsIn(page, parse(text)) })),
);
const calls = examples.flatMap((example) => example.calls);

test('every input that an example gives is one, and every one that has to be given is', () => {
  expect(calls.length).toBeGreaterThan(12);
  const wrong = calls.flatMap(({ page, file, given }) => {
    if (!existsSync(file)) return [`${page}: there is no ${file}`];
    const { inputs } = contractOf(file);
    const missing = Object.keys(inputs).filter((name) => inputs[name]?.required && !given.includes(name));
    return [
      ...given.filter((name) => !(name in inputs)).map((name) => `${page}: ${file} has no input ${name}`),
      ...missing.map((name) => `${page}: ${file} needs ${name}`),
    ];
  });
  expect(wrong).toEqual([]);
});

/** GitHub refuses a call whose caller may do less than the jobs of what is called. */
test('every job of an example that calls a workflow gives what that one takes', () => {
  const levels = ['none', 'read', 'write'];
  const called = calls.filter(({ file }) => file.startsWith('.github/workflows/'));
  expect(called.length).toBeGreaterThan(1);
  const short = called.flatMap(({ page, file, permissions }) => {
    const jobs: { permissions?: Permissions }[] = Object.values(parse(read(file)).jobs);
    const asked = jobs.flatMap((job) => Object.entries(job.permissions ?? {}));
    return asked
      .filter(([name, level]) => levels.indexOf(permissions[name] ?? 'none') < levels.indexOf(level))
      .map(([name, level]) => `${page}: ${file} takes ${name}: ${level}`);
  });
  expect([...new Set(short)]).toEqual([]);
});

test('every output that an example takes is one', () => {
  const taken = examples.flatMap(({ page, text, calls: own }) =>
    [...text.matchAll(/\b(?:steps|needs)\.([\w-]+)\.outputs\.([\w-]+)/g)].flatMap(([, id, name = '']) =>
      own.filter((call) => call.id === id).map(({ file }) => ({ page, file, name })),
    ),
  );
  expect(taken.length).toBeGreaterThan(2);
  expect(taken.filter(({ file, name }) => !(name in contractOf(file).outputs))).toEqual([]);
});

/** Where the help of a script stands: an option that it does not name is none that people should use. */
const helpOf = (script: string): string =>
  [
    `scripts/${script}.ts`,
    `scripts/lib/${script}-options.ts`,
    `scripts/lib/${script}/command-line.ts`,
    `scripts/${script}`,
  ]
    .filter((file) => existsSync(file))
    .map(read)
    .join('\n');

test('every option that a page gives a script is one', () => {
  const given = pages.flatMap((page) =>
    [
      ...read(page)
        .replaceAll('\\\n', ' ')
        .matchAll(/\bscripts\/([a-z-]+)((?: +[^\n`|#]*)?)/g),
    ].flatMap(([, script = '', words = '']) =>
      [...words.matchAll(/(?<= )--([a-z][a-z-]*)/g)].map(([, option = '']) => ({ page, script, option })),
    ),
  );
  expect(given.length).toBeGreaterThan(20);
  const known = (script: string, option: string) => new RegExp(`--${option}(?![\\w-])`).test(helpOf(script));
  expect(given.filter(({ script, option }) => !known(script, option))).toEqual([]);
});

test('every code and variable that a page names is in the code', () => {
  const sources = ['lib', ':(glob)actions/*/src/**', 'scripts', 'rehearsal', '.github', 'examples'].flatMap((folder) =>
    execFileSync('git', ['ls-files', folder], { encoding: 'utf8' }).trim().split('\n'),
  );
  const code = new Set(sources.flatMap((file) => read(file).match(/\b[A-Z]+(?:_[A-Z]+)+\b/g) ?? []));
  const named = pages.flatMap((page) =>
    [...read(page).matchAll(/`([A-Z]+(?:_[A-Z]+)+)`/g)].map(([, name = '']) => ({ page, name })),
  );
  expect(named.length).toBeGreaterThan(200);
  expect(named.filter(({ name }) => !code.has(name))).toEqual([]);
});

import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { jobNeeds, needsOf } from '#test/support/job-needs';
import { allWorkflows, jobsOf, ownPath, type Permissions, readWorkflowSource } from '#test/support/workflow-sources';

const strength = { none: 0, read: 1, write: 2 };

/** The scopes that the called job has and its caller does not give. GitHub refuses to start such a run. */
const missing = (given: Permissions = {}, needed: Permissions = {}): string[] =>
  Object.entries(needed)
    .filter(([scope, level]) => strength[given[scope] ?? 'none'] < strength[level])
    .map(([scope, level]) => `${scope}: ${level}`);

test('a job without a word has no permission', async () => {
  for (const { path, permissions } of await allWorkflows())
    expect({ path, permissions }).toEqual({ path, permissions: {} });
});

test('every job that runs steps has exactly what its actions need', async () => {
  for (const { at, job } of jobsOf(await allWorkflows()).filter(({ job }) => job.steps)) {
    const needs = (job.steps ?? []).flatMap(({ uses, with: given }) =>
      uses ? Object.entries(needsOf(ownPath(uses) ?? uses.replace(/@.*/, ''), given)) : [],
    );
    const needed: Permissions = {};
    for (const [scope, level] of needs) {
      if (strength[level] > strength[needed[scope] ?? 'none']) needed[scope] = level;
    }
    expect({ at, permissions: job.permissions }).toEqual({ at, permissions: needed });
  }
});

test.each(Object.keys(jobNeeds).filter((action) => action.startsWith('actions/') && action !== 'actions/checkout'))(
  '%s says so on its page, with a reason each',
  async (action) => {
    const page = await readFile(`${action}/README.md`, 'utf8');
    const section = page.split('## Job permissions')[1]?.split('\n## ')[0] ?? '';
    const rows = [...section.matchAll(/^\| `([a-z-]+): (read|write)` \| (.{10,}) \|$/gm)];
    expect(Object.fromEntries(rows.map(([, scope, level]) => [scope, level]))).toEqual(jobNeeds[action]);
  },
);

test('a caller gives its called workflow what each of its jobs needs, and nothing else', async () => {
  const calls = jobsOf(await allWorkflows()).filter(({ job }) => job.uses);
  expect(calls.length).toBeGreaterThan(0);
  for (const { at, job } of calls) {
    const called = await readWorkflowSource(ownPath(job.uses) ?? '');
    const all = Object.values(called.jobs).map(({ permissions }) => permissions);
    const superfluous = Object.entries(job.permissions ?? {}).filter(
      ([scope, level]) => !all.some((permissions) => permissions?.[scope] === level),
    );
    expect({ at, missing: all.flatMap((permissions) => missing(job.permissions, permissions)) }).toEqual({
      at,
      missing: [],
    });
    expect({ at, superfluous }).toEqual({ at, superfluous: [] });
  }
});

test('a job that may write to the repository holds no cloud role: those for evidence, and those for releases', async () => {
  const writers = jobsOf(await allWorkflows()).filter(
    ({ job }) => job.steps && job.permissions?.['contents'] === 'write',
  );
  expect(writers.map(({ at }) => at).sort()).toEqual(
    [
      'build.yml evidence',
      'deploy.yml evidence',
      'deploy.yml withdraw',
      'release-pr.yml evidence',
      'release-pr.yml propose',
      'release.yml evidence',
      'release.yml release',
      'rollback.yml evidence',
    ].map((job) => `.github/workflows/${job}`),
  );
  for (const { at, id, job } of writers) {
    expect({ at, role: job.permissions?.['id-token'] }).toEqual({ at, role: undefined });
    const written = Object.entries(job.permissions ?? {}).filter(([, level]) => level === 'write');
    if (id === 'evidence') expect({ at, written }).toEqual({ at, written: [['contents', 'write']] });
  }
});

test('every permission says what it is for', async () => {
  for (const { path, text } of await allWorkflows()) {
    const silent = text.split('\n').filter((line) => /^ {6}[a-z-]+: (read|write)\b/.test(line) && !/ # \S+/.test(line));
    expect({ path, silent }).toEqual({ path, silent: [] });
  }
});

test.each<[string, Permissions, Permissions, string[]]>([
  ['nothing is needed', {}, {}, []],
  ['write covers read', { contents: 'write' }, { contents: 'read' }, []],
  ['read does not cover write', { issues: 'read' }, { issues: 'write' }, ['issues: write']],
  ['a scope is not given at all', {}, { 'id-token': 'write' }, ['id-token: write']],
])('what is missing is found: %s', (_sentence, given, needed, expected) => {
  expect(missing(given, needed)).toEqual(expected);
});

import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import type { ZodObject } from 'zod';
import { kebab } from '#lib/action/names';
import { type ActionFile, withActionTables } from '#scripts/lib/action-tables';
import { allWorkflows, jobsOf, ownPath, readWorkflowSource, stepsOf } from '#test/support/workflow-sources';

const names = (await readdir('actions')).sort();
const actionFile = async (name: string) =>
  parse(await readFile(`actions/${name}/action.yml`, 'utf8')) as ActionFile & { runs: { using: string; main: string } };

test.each(names)('%s: action.yml names the inputs that the code reads, and no others', async (name) => {
  const { inputs } = (await import(`#actions/${name}/src/inputs`)) as { inputs: ZodObject };
  const { inputs: declared = {} } = await actionFile(name);
  expect(Object.keys(inputs.shape).map(kebab).sort()).toEqual(Object.keys(declared).sort());
});

test.each(names)('%s: an input is required, has a default, or may be left out: both sides agree', async (name) => {
  const { inputs } = (await import(`#actions/${name}/src/inputs`)) as { inputs: ZodObject };
  const { inputs: declared = {} } = await actionFile(name);
  for (const [key, field] of Object.entries(inputs.shape)) {
    const { required = false, default: value } = declared[kebab(key)] ?? {};
    const mayBeAbsent = (field as { safeParse(value: unknown): { success: boolean } }).safeParse(undefined).success;
    expect({ key, required, given: required || Boolean(value) }).toEqual({
      key,
      required: value === undefined && !mayBeAbsent,
      given: !mayBeAbsent || required || Boolean(value),
    });
  }
});

test.each(names)('%s: everything in action.yml is described, and it runs on Node 24 from its bundle', async (name) => {
  const { description, inputs = {}, outputs = {}, runs } = await actionFile(name);
  const described = [
    description,
    ...[...Object.values(inputs), ...Object.values(outputs)].map((one) => one.description),
  ];
  expect(described.filter((text) => !text || !/[.?!]$/.test(text))).toEqual([]);
  expect(runs).toEqual({ using: 'node24', main: 'dist/index.js' });
  expect(Object.keys(outputs)).toContain('result');
});

test.each(names)('%s: the tables of its README are what scripts/docs writes', async (name) => {
  const readme = await readFile(`actions/${name}/README.md`, 'utf8');
  expect(readme).toBe(withActionTables(readme, await readFile(`actions/${name}/action.yml`, 'utf8')));
});

test.each(names)('%s: its README says how to use it, what it may do, and how it ends', async (name) => {
  const readme = await readFile(`actions/${name}/README.md`, 'utf8');
  expect(readme).toContain(`uses: slipway-dev/slipway/actions/${name}@v1`);
  for (const word of [/permission/i, /outcomes|reason/i]) expect(readme).toMatch(word);
});

test.each(names)('%s: the README example gives inputs that exist', async (name) => {
  const readme = await readFile(`actions/${name}/README.md`, 'utf8');
  const { inputs: declared = {} } = await actionFile(name);
  const examples = [...readme.matchAll(/```ya?ml\n(.*?)```/gs)].map(([, yaml = '']) => parse(yaml) as unknown);
  const given = examples.flatMap((example) => stepsUsing(example, `slipway-dev/slipway/actions/${name}@v1`));
  expect(given.length).toBeGreaterThan(0);
  expect(given.flatMap((inputs) => Object.keys(inputs)).filter((input) => !(input in declared))).toEqual([]);
});

/** The `with:` of each step in a piece of a workflow that uses the action. */
function stepsUsing(value: unknown, uses: string): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'uses' in value && value.uses === uses ? [('with' in value ? value.with : {}) as Record<string, unknown>] : [];
  return [...own, ...Object.values(value).flatMap((inner) => stepsUsing(inner, uses))];
}

test('every workflow gives each of our actions inputs that it has, and all that it requires', async () => {
  for (const { at, step } of stepsOf(await allWorkflows())) {
    const folder = ownPath(step.uses);
    if (!folder) continue;
    const { inputs = {} } = parse(await readFile(`${folder}/action.yml`, 'utf8')) as ActionFile;
    const given = Object.keys(step.with ?? {});
    const required = Object.keys(inputs).filter((input) => inputs[input]?.required);
    expect({ at, unknown: given.filter((input) => !(input in inputs)) }).toEqual({ at, unknown: [] });
    expect({ at, missing: required.filter((input) => !given.includes(input)) }).toEqual({ at, missing: [] });
  }
});

test('every output that a workflow reads exists where it is read from', async () => {
  for (const { path, jobs, text } of await allWorkflows()) {
    const wrong: string[] = [];
    for (const [id, job] of Object.entries(jobs)) {
      const read = JSON.stringify(job).matchAll(/\bsteps\.([\w-]+)\.outputs\.([\w-]+)/g);
      for (const [expression, step = '', output = ''] of read) {
        const folder = ownPath(job.steps?.find((one) => one.id === step)?.uses);
        const outputs = folder ? (parse(await readFile(`${folder}/action.yml`, 'utf8')) as ActionFile).outputs : {};
        if (!(output in (outputs ?? {}))) wrong.push(`${id}: ${expression}`);
      }
    }
    for (const [expression, job = '', output = ''] of text.matchAll(/\b(?:needs|jobs)\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      const found = jobs[job];
      const called = found?.uses
        ? (await readWorkflowSource(ownPath(found.uses) ?? '')).on.workflow_call?.outputs
        : found?.outputs;
      if (!(output in (called ?? {}))) wrong.push(expression);
    }
    expect({ path, wrong }).toEqual({ path, wrong: [] });
  }
});

test('every output of a job is read by somebody', async () => {
  const workflows = await allWorkflows();
  for (const { at, id, job, workflow } of jobsOf(workflows)) {
    const unread = Object.keys(job.outputs ?? {}).filter(
      (name) => !new RegExp(`(needs|jobs)\\.${id}\\.outputs\\.${name}\\b`).test(workflow.text),
    );
    expect({ at, unread }).toEqual({ at, unread: [] });
  }
});

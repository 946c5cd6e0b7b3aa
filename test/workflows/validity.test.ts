import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { validate } from '@actions/languageservice/validate';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { expect, test } from '@jest/globals';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { lowerSelfReferences } from '#rehearsal/publish/lower-self-references';
import { findTool } from '#rehearsal/runner/find-tool';
import { allWorkflows } from '#test/support/workflow-sources';

const run = promisify(execFile);

type Options = NonNullable<Parameters<typeof validate>[1]>;

/** Local files, and our own repository at whatever version: it is this one. */
const fileProvider: NonNullable<Options['fileProvider']> = {
  getFileContent: async ({ path: file }) => {
    const name = path.normalize(file);
    return { name, content: await readFile(name, 'utf8') };
  },
};

/** Others' actions, as far as our workflows use them. */
const foreign: Record<string, string[]> = {
  'actions/checkout': ['persist-credentials', 'fetch-depth', 'path', 'ref'],
  'actions/attest': ['subject-path', 'predicate-type', 'predicate-path'],
};

const actionsMetadataProvider: NonNullable<Options['actionsMetadataProvider']> = {
  async fetchActionMetadata({ owner, name, path: folder }) {
    const repository = `${owner}/${name}`;
    if (repository === 'slipway-dev/slipway') return parse(await readFile(`${folder}/action.yml`, 'utf8'));
    const inputs = foreign[repository];
    return (
      inputs && {
        name,
        description: '',
        inputs: Object.fromEntries(inputs.map((input) => [input, { description: '' }])),
      }
    );
  },
};

/** What an editor shows while one writes: the same checks as GitHub's, and unknown inputs, outputs, steps and needs. */
async function diagnose(name: string, text: string): Promise<string[]> {
  const document = TextDocument.create(`file:///${name}`, 'yaml', 1, text);
  const found = await validate(document, { fileProvider, actionsMetadataProvider });
  return found.map(({ range, message }) => `${name}:${range.start.line + 1} ${message}`);
}

/** GitHub's own parser, which also fetches the workflows that are called. */
async function convert(name: string, text: string): Promise<string[]> {
  const { context, value } = parseWorkflow({ name, content: text }, new NoOperationTraceWriter());
  if (!value) return [`${name} cannot be parsed`];
  await convertWorkflowTemplate(context, value, fileProvider, { fetchReusableWorkflowDepth: 1, errorPolicy: 1 });
  return context.errors.getErrors().map((error) => error.message);
}

const findings = async (name: string, text: string) => [
  ...(await convert(name, text)),
  ...(await diagnose(name, text)),
];

test('GitHub accepts every workflow, with the actions and workflows that it uses', async () => {
  for (const { path: file, text } of await allWorkflows()) {
    expect(await findings(file, text)).toEqual([]);
  }
});

const deploy = '.github/workflows/deploy.yml';
const onMerge = 'workflows/on-merge.yml';

test.each([
  ['an input that the action does not have', deploy, 'image: ${{ inputs.digest }}', 'picture: x'],
  ['an action that does not exist', deploy, '$/actions/deploy-env', '$/actions/deploy-everything'],
  ['an input that the workflow does not have', deploy, '${{ inputs.digest }}', '${{ inputs.digset }}'],
  ['a step that does not exist', deploy, 'steps.gate.outputs.result', 'steps.gait.outputs.result'],
  ['a job that is not needed', deploy, 'needs: deploy\n', 'needs: []\n'],
  ['a required input that the caller does not give', onMerge, '      environment: staging\n', ''],
  ['an input that the called workflow does not have', onMerge, 'environment: staging', 'envronment: staging'],
  ['a need that does not exist', onMerge, 'needs: [build, staging, draft]', 'needs: [build, stage, draft]'],
  ['an expression that does not parse', deploy, "changed != 'false'", "changed =! 'false'"],
])('a mistake would be noticed: %s', async (mistake, file, from, to) => {
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  const changed = text.replace(from, to);
  const name = `${mistake}.yml`.replaceAll(' ', '-');
  expect((await findings(name, changed)).length).toBeGreaterThan((await findings(file, text)).length);
});

test('the runner of the rehearsal accepts every workflow, in the form in which it gets it', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'slipway-validate-'));
  try {
    for (const { path: file, text } of await allWorkflows()) {
      const lowered = path.join(folder, path.basename(file));
      await writeFile(lowered, lowerSelfReferences(text, 'slipway-dev/slipway', 'v1'));
      const env = { PATH: process.env['PATH'], HOME: folder, ACT_DISABLE_VERSION_CHECK: '1' };
      const { stdout } = await run(findTool('act'), ['--validate', '--strict', '-W', lowered], { cwd: folder, env });
      expect({ file, stdout }).toEqual({ file, stdout: '' });
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

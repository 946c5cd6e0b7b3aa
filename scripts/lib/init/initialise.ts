import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseConfig } from '#lib/domain/config/parse';
import { messageOf } from '#lib/domain/errors/ops-error';
import { type OwnRepository, readRepository } from '#rehearsal/product/own/read-repository';
import { findTaskDefinitions } from '#rehearsal/product/own/task-definitions';
import type { Given } from './command-line.ts';
import { type Fact, findFacts } from './find-facts.ts';
import { type Plan, planOf } from './plan.ts';
import { renderConfig } from './render-config.ts';
import { renderRelease, renderRollback } from './render-workflows.ts';

/** The exit status, and what is said. */
export type Ending = { status: 0 | 1; lines: string[] };

type NewFile = { file: string; content: string };

const configFile = '.github/slipway.yml';

/** Looks at a repository and writes its configuration and callers: all of them, or none and why. */
export async function initialise(folder: string, given: Given): Promise<Ending> {
  const repository = await readRepository(folder);
  if (!repository) return { status: 1, lines: [`${folder} is not the root of a git repository.`] };
  const facts = [...(await findFacts(repository.folder, repository.files)), ...(await containersIn(repository))];
  const dockerfile = dockerfileOf(repository, given.dockerfile);
  const { plan, needs } = planOf(given, facts, repository.name?.repo ?? path.basename(repository.folder));
  if (!plan || !dockerfile.path) {
    const all = [...dockerfile.needs, ...needs];
    return { status: 1, lines: ['It needs to know:', ...all.map((need) => `  ${need}`)] };
  }
  const branch = given.branch ?? repository.branches[0] ?? 'main';
  try {
    const files = await render(plan, { dockerfile: dockerfile.path, branch });
    return await write(repository, files, given['dry-run'], () => nextSteps(repository, plan));
  } catch (error) {
    return { status: 1, lines: [messageOf(error)] };
  }
}

function dockerfileOf({ files }: OwnRepository, given: string | undefined): { path?: string; needs: string[] } {
  const found = files.filter((file) => /(^|\/)Dockerfile$/.test(file));
  const [first, ...more] = given ? [given] : found;
  if (first && more.length === 0 && files.includes(first)) return { path: first, needs: [] };
  const seen = found.length > 0 ? `Found: ${found.join(', ')}.` : 'None was found.';
  return { needs: [`The Dockerfile that is released: --dockerfile PATH. ${seen}`] };
}

/** One-container task definitions tell the container's name. */
async function containersIn({ folder, files }: OwnRepository): Promise<Fact[]> {
  const definitions = await findTaskDefinitions(folder, files);
  return definitions.flatMap(({ path: from, definition: { containerDefinitions = [] } }) =>
    containerDefinitions.length === 1 ? [{ name: 'container', value: containerDefinitions[0]?.name ?? '', from }] : [],
  );
}

/** @throws OpsError CONFIG_INVALID where what was given and found does not make a configuration. */
async function render(plan: Plan, { dockerfile, branch }: { dockerfile: string; branch: string }): Promise<NewFile[]> {
  const environments = plan.environments.map(({ name }) => name);
  const config = renderConfig(plan);
  parseConfig(config, configFile);
  return [
    { file: configFile, content: config },
    { file: '.github/workflows/on-merge.yml', content: await renderRelease({ branch, environments, dockerfile }) },
    { file: '.github/workflows/rollback-dispatch.yml', content: await renderRollback({ environments }) },
  ];
}

async function write(
  { folder }: OwnRepository,
  files: NewFile[],
  dryRun: boolean,
  next: () => Promise<string[]>,
): Promise<Ending> {
  const there = await existing(folder, files);
  if (there.length > 0) {
    const lines = there.map((file) => `  ${file}`);
    return { status: 1, lines: ['Nothing was written, because this is there already:', ...lines] };
  }
  if (dryRun) return { status: 0, lines: files.map(({ file, content }) => `--- ${file}\n${content}`) };
  for (const { file, content } of files) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), content, { flag: 'wx' });
  }
  return { status: 0, lines: [...files.map(({ file }) => `wrote ${file}`), '', ...(await next())] };
}

async function existing(folder: string, files: NewFile[]): Promise<string[]> {
  const exists = ({ file }: NewFile) =>
    access(path.join(folder, file)).then(
      () => [file],
      () => [],
    );
  return (await Promise.all(files.map(exists))).flat();
}

async function nextSteps({ folder, files }: OwnRepository, { environments }: Plan): Promise<string[]> {
  const workflows = files.filter((file) => /^\.github\/workflows\/.+\.ya?ml$/.test(file));
  const texts = await Promise.all(workflows.map((file) => readFile(path.join(folder, file), 'utf8')));
  const deploying = workflows.filter((_file, index) => deploys.test(texts[index] ?? ''));
  return [
    ...commands(folder),
    ...environments
      .filter(({ url }) => url === undefined)
      .map(({ name }) => `${name} has no url: nothing asks the service itself until you add one and an http check.`),
    ...deploying.map((file) => `${file} deploys too: two would undo each other. Take one away.`),
  ];
}

/** As they can be copied, from where the script was started. */
function commands(folder: string): string[] {
  const from = (target: string) => path.relative(process.cwd(), target) || '.';
  const slipway = (file: string) => from(fileURLToPath(new URL(`../../../${file}`, import.meta.url)));
  return [
    'Next: read .github/slipway.yml, then run',
    `  ${slipway('scripts/check-config')} ${from(folder)}`,
    `  ${slipway('scripts/rehearse')} --product ${from(folder)}`,
    `  ${slipway('scripts/roles')} ${from(folder)} > ../roles.json`,
    'Protect the evidence ledger once:',
    `  gh api repos/{owner}/{repo}/rulesets --input ${slipway('docs/slipway-ledger.ruleset.json')}`,
  ];
}

const deploys = /amazon-ecs-deploy-task-definition|ecs update-service|cdk deploy/;

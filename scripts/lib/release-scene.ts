import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Octokit } from '@octokit/rest';
import { type BaseWorld, startBaseWorld } from '#rehearsal/world/base-world';
import { recordPast } from '#rehearsal/world/past';
import { mergeRelease } from '#rehearsal/world/people';
import { changes, earlier, lockfileOf, theAdvisory } from './release-scene-changes.ts';

const repository = { owner: 'harbour', repo: 'boat-listing' };
const name = 'harbour/boat-listing';
const product = { repository, branch: 'main' };
const digestOf = (letter: string) => `sha256:${letter.repeat(64)}`;

/** What the pictures of a release show, as the bundles and scripts that ship have said it. */
export type ReleaseScene = {
  /** The answer of scripts/live while the release is in staging alone. */
  live: string;
  /** The summary of the job that published it. */
  summary: string;
  release: { title: string; body: string };
  /** `release.html`, as it is attached to it. */
  page: string;
};

/** A release with a bit of everything: its draft stage at `live`, then production, then published by release.yml. */
export async function playReleaseScene(): Promise<ReleaseScene> {
  const folder = await mkdtemp(path.join(tmpdir(), 'slipway-scene-'));
  const world = await startBaseWorld({ clockFactor: 20 });
  try {
    await publishProduct(world, folder);
    const first = await mergeRelease(octokit(world, 'ada'), product, earlier.branch, earlier);
    await deployed(world, ['staging', 'production'], first, 'a');
    await octokit(world, 'ada').rest.repos.createRelease({
      ...repository,
      tag_name: 'v1.3.0',
      target_commitish: first,
    });
    let head = first;
    for (const { by, branch, ...change } of changes)
      head = await mergeRelease(octokit(world, by), product, branch, change);
    await deployed(world, ['staging'], head, 'b');
    await attested(world, 'b');
    const live = await askLive(world, folder);
    await deployed(world, ['production'], head, 'b');
    return { live, ...(await publishedBy(world)) };
  } finally {
    await world.close();
    await rm(folder, { recursive: true });
  }
}

const octokit = ({ github }: BaseWorld, who: 'ada' | 'grace') =>
  new Octokit({ baseUrl: github.urls.api, auth: github.tokens[who] });

async function publishProduct(world: BaseWorld, folder: string): Promise<void> {
  const { github } = world;
  const files = path.join(folder, 'product');
  await cp(new URL('../../examples/boat-listing', import.meta.url).pathname, files, { recursive: true });
  await writeFile(path.join(files, 'package-lock.json'), lockfileOf('2.0.4'));
  await writeFile(path.join(files, '.github/workflows/publish.yml'), publishing);
  await rm(path.join(files, '.github/workflows/on-merge.yml'));
  await github.createRepository({ owner: repository.owner, name: repository.repo, from: files });
  github.setRole(name, 'ada', 'write');
  github.setRole(name, github.reviewer, 'admin');
  github.state.advisories.push(theAdvisory);
}

const publishing = `name: Publish
on: workflow_dispatch
jobs:
  publish:
    permissions: { attestations: read, contents: write, deployments: read, pull-requests: read }
    uses: slipway-dev/slipway/.github/workflows/release.yml@v1
    with: { publish: published, validated-in: production, major-tag: true, formats: html }
`;

async function deployed({ github }: BaseWorld, environments: string[], sha: string, letter: string): Promise<void> {
  const records = { apiUrl: github.urls.api, token: github.tokens.ada, repository };
  const image = { sha, digest: digestOf(letter), reference: `boats@${digestOf(letter)}`, taskDefinitions: {} };
  for (const environment of environments) await recordPast(records, environment, [image]);
}

/** Provenance and SBOM, as the build of a team has them attested. */
async function attested(world: BaseWorld, letter: string): Promise<void> {
  const subject = [{ name: 'boat-listing', digest: { sha256: letter.repeat(64) } }];
  for (const predicateType of ['https://slsa.dev/provenance/v1', 'https://spdx.dev/Document/v2.3']) {
    const payload = Buffer.from(JSON.stringify({ predicateType, subject })).toString('base64');
    await octokit(world, 'ada').rest.repos.createAttestation({ ...repository, bundle: { dsseEnvelope: { payload } } });
  }
}

/** In a clone, as a person asks; the name of GitHub's own server is what people see. */
async function askLive({ github }: BaseWorld, folder: string): Promise<string> {
  const clone = path.join(folder, 'clone');
  const run = promisify(execFile);
  const remote = `${github.url.replace('//', `//x-access-token:${github.tokens.ada}@`)}/${name}.git`;
  await run('git', ['clone', '--quiet', remote, clone]);
  await run('git', ['-C', clone, 'remote', 'set-url', 'origin', `https://github.com/${name}.git`]);
  const env = { ...process.env, GITHUB_API_URL: github.urls.api, GH_TOKEN: github.tokens.ada };
  const script = new URL('../live.ts', import.meta.url).pathname;
  // It ends with 1, because production does not have it yet.
  const asked = run(process.execPath, ['--no-warnings', script, '#2'], { cwd: clone, env });
  const { stdout } = await asked.catch((error: { stdout: string }) => error);
  return stdout;
}

async function publishedBy(world: BaseWorld): Promise<Omit<ReleaseScene, 'live'>> {
  const { rest } = octokit(world, 'ada');
  await rest.actions.createWorkflowDispatch({ ...repository, workflow_id: 'publish.yml', ref: 'main' });
  await world.github.idle();
  const jobs = [...world.github.repository(name).runs.values()].flatMap((run) => run.attempts.at(-1)?.jobs ?? []);
  const summary = jobs.find((job) => job.name === 'publish / release')?.summary ?? '';
  const { data } = await rest.repos.getLatestRelease(repository);
  const page = await rest.repos.getReleaseAsset({
    ...repository,
    asset_id: data.assets.find((asset) => asset.name === 'release.html')?.id ?? 0,
    headers: { accept: 'application/octet-stream' },
  });
  const text = Buffer.from(page.data as unknown as ArrayBuffer).toString();
  return { summary, release: { title: data.name ?? '', body: data.body ?? '' }, page: text };
}

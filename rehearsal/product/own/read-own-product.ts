import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseConfig } from '#lib/domain/config/parse';
import type { Config } from '#lib/domain/config/schema';
import { messageOf } from '#lib/domain/errors/ops-error';
import { type OwnImage, readOwnImage } from './own-image.ts';
import { configFile, type OwnProduct, ownProduct } from './own-product.ts';
import { playWorkflow } from './play-workflow.ts';
import { type OwnRepository, readRepository } from './read-repository.ts';
import { findTaskDefinitions } from './task-definitions.ts';
import { type Caller, deploymentsOf, readCaller } from './workflows.ts';

export type OwnOptions = {
  /** An OCI image layout that stands for what the Dockerfile builds. */
  imageFolder?: string | undefined;
  /** What the reviewer says when approving. */
  comment: string;
};

/** A repository that can be rehearsed, with what of it is not played; or everything that stands in the way. */
export type Reading =
  | { kind: 'playable'; product: OwnProduct; limits: string[] }
  | { kind: 'unplayable'; obstacles: string[] };

/** What was found, or why not: the obstacles of all parts are told together. */
type Part<T> = { found: T; obstacles: [] } | { found: undefined; obstacles: string[] };

const found = <T>(value: T): Part<T> => ({ found: value, obstacles: [] });
const missing = (...obstacles: string[]): Part<never> => ({ found: undefined, obstacles });

/** Reads a team's own repository as it is now: its configuration, its workflows, and what its image is built from. */
export async function readOwnProduct(folder: string, options: OwnOptions): Promise<Reading> {
  const repository = await readRepository(folder);
  if (!repository) return { kind: 'unplayable', obstacles: [`${folder} is not the root of a git repository.`] };
  const config = await readConfig(repository);
  const workflows = await readWorkflows(repository);
  const release = workflows.found ? releaseOf(workflows.found, repository) : missing();
  const image = release.found ? await readImage(repository, release.found.caller, options) : missing();
  const obstacles = [config, workflows, release, image].flatMap((part) => part.obstacles);
  if (!config.found || !workflows.found || !release.found || !image.found) return { kind: 'unplayable', obstacles };
  const definitions = await findTaskDefinitions(repository.folder, repository.files);
  return ownProduct({
    repository,
    config: config.found,
    callers: workflows.found,
    release: release.found,
    image: image.found,
    definitions,
    comment: options.comment,
    played: await played(workflows.found),
  });
}

async function readConfig({ folder }: OwnRepository): Promise<Part<{ text: string; config: Config }>> {
  const text = await readFile(path.join(folder, configFile), 'utf8').catch(() => undefined);
  if (text === undefined) return missing(`There is no ${configFile}: scripts/init writes one.`);
  try {
    return found({ text, config: parseConfig(text, configFile) });
  } catch (error) {
    return missing(messageOf(error));
  }
}

async function readWorkflows({ folder, files }: OwnRepository): Promise<Part<Caller[]>> {
  const paths = files.filter((file) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(file));
  const callers: Caller[] = [];
  const obstacles: string[] = [];
  for (const file of paths) {
    try {
      const caller = readCaller({ path: file, content: await readFile(path.join(folder, file), 'utf8') });
      if (caller) callers.push(caller);
    } catch (error) {
      obstacles.push(`${file} cannot be read: ${messageOf(error)}`);
    }
  }
  if (obstacles.length > 0) return missing(...obstacles);
  if (callers.length === 0) return missing('No workflow calls slipway-dev/slipway: scripts/init writes them.');
  return found(callers);
}

export type Release = { caller: Caller; branch: string };

/** The one workflow that deploys what is merged. */
function releaseOf(callers: Caller[], { branches }: OwnRepository): Part<Release> {
  const deploying = callers.filter((caller) => deploymentsOf(caller).length > 0);
  const all = branches.map((branch) => ({
    branch,
    starting: deploying.filter((caller) => caller.startsOn(branch, ['Dockerfile'])),
  }));
  const [first] = all.filter(({ starting }) => starting.length > 0);
  const [caller, ...others] = first?.starting ?? [];
  if (!first || !caller) {
    const asked = branches.map((branch) => `"${branch}"`).join(' or ');
    return missing(`No workflow that calls deploy.yml starts on a push of the Dockerfile to ${asked}.`);
  }
  if (others.length > 0)
    return missing(
      `${[caller, ...others].map((one) => one.path).join(' and ')} all release on a push to ${first.branch}; a rehearsal plays one.`,
    );
  return found({ caller, branch: first.branch });
}

async function readImage(
  { folder }: OwnRepository,
  caller: Caller,
  { imageFolder }: OwnOptions,
): Promise<Part<OwnImage>> {
  try {
    return found(await readOwnImage({ folder, caller, imageFolder }));
  } catch (error) {
    const hint = imageFolder
      ? []
      : ['Build the image yourself and give its directory: --image FOLDER (an OCI layout; see docs/rehearse.md).'];
    return missing(...messageOf(error).split('\n'), ...hint);
  }
}

const slipway = fileURLToPath(new URL('../../../', import.meta.url));

/** Each caller as it is played; what is asked of Slipway must be in this checkout. */
async function played(callers: Caller[]) {
  const exists = async (name: string): Promise<boolean> =>
    stat(path.join(slipway, name)).then(
      () => true,
      () => false,
    );
  const wanted = [
    ...new Set(
      callers.flatMap(({ content }) =>
        [...content.matchAll(/slipway-dev\/slipway\/([^@\s]+)@/g)].map(([, name = '']) => name),
      ),
    ),
  ];
  const there = new Set<string>();
  for (const name of wanted) if (await exists(name)) there.add(name);
  return callers.map((caller) => ({ path: caller.path, ...playWorkflow(caller, { has: (name) => there.has(name) }) }));
}

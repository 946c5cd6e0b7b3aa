import { readFile } from 'node:fs/promises';
import { findBase } from './bases.ts';
import { type ContextEntry, readContext } from './build-context.ts';
import { copiedFiles } from './copy-instruction.ts';
import { type DockerInstruction, parseDockerfile, substitute, unsupported } from './dockerfile.ts';
import { type BuildState, configSteps } from './image-config.ts';
import { packLayer } from './layer.ts';
import { blob, type Layer, mediaTypes, type OciImage } from './oci.ts';

export type BuildRequest = {
  /** The folder that COPY copies from. */
  context: string;
  dockerfile: string;
  /** Instead of what is in the Dockerfile. */
  source?: string;
  buildArgs?: Record<string, string>;
  /** Added to the Dockerfile's own. */
  labels?: Record<string, string>;
  /** linux/amd64 */
  platform?: string;
};

const CREATED = '1970-01-01T00:00:00Z';

/**
 * Builds an OCI image from a Dockerfile without a container engine: files, variables and metadata, but nothing that would have
 * to run. The same inputs give the same digest. Throws for what it cannot do, with the line.
 */
export async function packImage(request: BuildRequest): Promise<OciImage> {
  const instructions = parseDockerfile(request.source ?? (await readFile(request.dockerfile, 'utf8')));
  const context = await readContext(request.context, request.dockerfile);
  const state: BuildState = {
    config: {},
    variables: new Map(),
    globals: new Map(),
    buildArgs: request.buildArgs ?? {},
  };
  const layers: Layer[] = [];
  const notes: string[] = [];
  for (const instruction of instructions) {
    if (instruction.keyword === 'FROM') notes.push(...(await startFrom(state, layers, instruction)));
    else if (instruction.keyword === 'COPY') layers.push(await copyLayer(state, instruction, context));
    else configSteps[instruction.keyword]?.(state, instruction);
    if (instruction.keyword === 'WORKDIR') layers.push(...(await workingFolder(state)));
  }
  if (request.labels) state.config.Labels = { ...state.config.Labels, ...request.labels };
  return { ...assemble(state, layers, request.platform ?? 'linux/amd64'), notes };
}

/** Variables from before FROM are for FROM alone. */
async function startFrom(state: BuildState, layers: Layer[], { text, line }: DockerInstruction): Promise<string[]> {
  const [name = ''] = substitute(text, state.variables).split(/\s+/);
  const base = await findBase(name);
  if (!base) throw unsupported(line, `The base image "${name}" cannot be pulled.`);
  state.globals = state.variables;
  state.variables = new Map(
    (base.config.Env ?? []).map((entry) => [/^[^=]*/.exec(entry)?.[0] ?? '', entry.replace(/^[^=]*=/, '')]),
  );
  state.config = { ...base.config };
  layers.push(...base.layers);
  return base.note ? [base.note] : [];
}

/** WORKDIR makes its folder, as a process could not start in one that is missing. */
async function workingFolder({ config }: BuildState): Promise<Layer[]> {
  const path = (config.WorkingDir ?? '/').slice(1);
  return path ? [await packLayer([{ path, kind: 'directory' }], `WORKDIR /${path}`)] : [];
}

async function copyLayer(state: BuildState, instruction: DockerInstruction, context: ContextEntry[]): Promise<Layer> {
  const copy = { ...instruction, text: substitute(instruction.text, state.variables) };
  return packLayer(await copiedFiles(copy, context, state.config.WorkingDir ?? '/'), `COPY ${copy.text}`);
}

function assemble(state: BuildState, layers: Layer[], platform: string): Omit<OciImage, 'notes'> {
  const [os, architecture, variant] = platform.split('/');
  const config = blob(mediaTypes.config, {
    created: CREATED,
    architecture,
    os,
    ...(variant ? { variant } : {}),
    config: state.config,
    rootfs: { type: 'layers', diff_ids: layers.map((layer) => layer.diffId) },
    history: layers.map((layer) => ({ created: CREATED, created_by: layer.createdBy })),
  });
  const manifest = blob(mediaTypes.manifest, {
    schemaVersion: 2,
    mediaType: mediaTypes.manifest,
    config: config.descriptor,
    layers: layers.map((layer) => layer.descriptor),
  });
  return { digest: manifest.descriptor.digest, manifest, config, layers };
}

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { DockerWorld } from './docker.ts';
import { dockerFolder, loginFor } from './docker-login.ts';
import type { OciImage } from './oci.ts';
import { packImage } from './pack-image.ts';
import { parseReference, pushImage } from './push-image.ts';

const many = { type: 'string', multiple: true, default: [] as string[] } as const;
const one = { type: 'string' } as const;

/** The options of `docker buildx build` that the stand-in understands; any other is an error. */
const options = {
  tag: { ...many, short: 't' },
  label: many,
  'build-arg': many,
  file: { ...one, short: 'f' },
  platform: one,
  output: { ...many, short: 'o' },
  push: { type: 'boolean', default: false },
  'metadata-file': one,
  iidfile: one,
  progress: one,
  provenance: one,
  sbom: one,
  builder: one,
  pull: { type: 'boolean' },
  'no-cache': { type: 'boolean' },
} as const;

/** `docker buildx build … CONTEXT`: packs, pushes where asked to, and writes the metadata file as buildx does. */
export async function buildxBuild(args: string[], world: DockerWorld): Promise<void> {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [context, ...others] = positionals;
  if (!context || others.length > 0) throw new Error('buildx build requires exactly one context.');
  if (values.platform?.includes(',')) throw new Error(`--platform ${values.platform}: one platform at a time here.`);
  for (const name of ['provenance', 'sbom'] as const) {
    if (values[name] && values[name] !== 'false')
      throw new Error(`--${name}=${values[name]} is not supported here: an attestation needs BuildKit.`);
  }
  const folder = path.resolve(world.cwd, context);
  const image = await packImage({
    context: folder,
    dockerfile: values.file ? path.resolve(world.cwd, values.file) : path.join(folder, 'Dockerfile'),
    buildArgs: keyValues(values['build-arg'], world.env),
    labels: keyValues(values.label, {}),
    ...(values.platform ? { platform: values.platform } : {}),
  });
  tell(image, world);
  const tags = [...values.tag, ...outputNames(values.output)];
  if (values.push || values.output.some(pushes)) await pushAll(image, tags, world);
  else world.stderr('Nothing was pushed, and there is no engine to load the image into.');
  if (values['metadata-file']) await writeFile(path.resolve(world.cwd, values['metadata-file']), metadata(image, tags));
  if (values.iidfile) await writeFile(path.resolve(world.cwd, values.iidfile), image.digest);
}

async function pushAll(image: OciImage, tags: string[], world: DockerWorld): Promise<void> {
  if (tags.length === 0) throw new Error('tag is needed when pushing to registry');
  for (const tag of tags) {
    const target = parseReference(tag);
    await pushImage(image, target, await loginFor(dockerFolder(world.env), target.registry));
    world.stderr(`pushed ${tag}@${image.digest}`);
  }
}

function tell(image: OciImage, world: DockerWorld): void {
  for (const note of image.notes) world.stderr(`WARN: ${note}`);
  for (const layer of image.layers)
    world.stderr(`${layer.createdBy}: ${layer.descriptor.digest} ${layer.descriptor.size} bytes`);
  world.stderr(`exporting manifest ${image.digest}`);
}

/** The part of buildx's metadata that does not depend on BuildKit. */
function metadata(image: OciImage, tags: string[]): string {
  const { descriptor } = image.manifest;
  const names = tags.length > 0 ? { 'image.name': tags.join(',') } : {};
  const digests = {
    'containerimage.config.digest': image.config.descriptor.digest,
    'containerimage.digest': image.digest,
  };
  return JSON.stringify({ ...digests, 'containerimage.descriptor': descriptor, ...names }, undefined, 2);
}

/** `NAME=value`; a name alone takes its value from the environment, as Docker does. */
function keyValues(entries: string[], env: Record<string, string | undefined>): Record<string, string> {
  const pairs = entries.map((entry): [string, string | undefined] => {
    const [, name = entry, value] = /^([^=]+)=(.*)$/s.exec(entry) ?? [];
    return [name, value ?? env[name]];
  });
  return Object.fromEntries(pairs.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** `type=image,name=…,push=true` and `type=registry`. */
function outputFields(output: string): Record<string, string> {
  const fields = Object.fromEntries(output.split(',').map((field) => field.split('=') as [string, string]));
  if (fields['type'] !== 'image' && fields['type'] !== 'registry')
    throw new Error(`--output ${output} is not supported here.`);
  return fields;
}

function pushes(output: string): boolean {
  const fields = outputFields(output);
  return fields['type'] === 'registry' || fields['push'] === 'true';
}

function outputNames(outputs: string[]): string[] {
  return outputs.map((output) => outputFields(output)['name']).filter((name) => name !== undefined);
}

import path from 'node:path';
import { looksSecret } from '#lib/domain/secret-names';
import type { Inputs } from './inputs.ts';

export type BuildRequest = Pick<Inputs, 'context' | 'dockerfile' | 'tags' | 'buildArgs' | 'labels' | 'platforms'> & {
  /** `registry/repository` */
  repositoryUri: string;
  workspace: string;
  metadataFile: string;
};

/**
 * The arguments of `docker`, and what must be in its environment besides: a build argument whose name looks secret is named
 * on the command line, which every process of the machine can read, and takes its value from there.
 */
export function buildCommand(request: BuildRequest): { args: string[]; env: Record<string, string> } {
  const { buildArgs, labels, platforms, tags, repositoryUri } = request;
  const context = path.resolve(request.workspace, request.context);
  const secret = Object.entries(buildArgs).filter(([name]) => looksSecret(name));
  const args = [
    'buildx',
    'build',
    '--push',
    // An attestation would make the digest that of an index, and differ on every build.
    '--provenance=false',
    '--progress=plain',
    ...['--metadata-file', request.metadataFile],
    ...['--file', path.resolve(context, request.dockerfile)],
    ...tags.flatMap((tag) => ['--tag', `${repositoryUri}:${tag}`]),
    ...Object.entries(buildArgs).flatMap(([name, value]) => [
      '--build-arg',
      looksSecret(name) ? name : `${name}=${value}`,
    ]),
    ...Object.entries(labels).flatMap(([name, value]) => ['--label', `${name}=${value}`]),
    ...(platforms.length > 0 ? ['--platform', platforms.join(',')] : []),
    context,
  ];
  return { args, env: Object.fromEntries(secret) };
}

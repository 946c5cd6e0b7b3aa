import type { Outcome } from '#lib/domain/outcome';
import { looksSecret } from '#lib/domain/secret-names';
import type { Clock, Images, Log, Mask, TemporaryFolders, Tools } from '#lib/ports';
import { buildOutcome, type Ending } from './build-outcome.ts';
import { build } from './docker.ts';
import type { Inputs } from './inputs.ts';
import { verifyPush } from './verify-push.ts';

export type Ports = {
  run: {
    sha: string;
    /** The page of the repository. */
    repositoryUrl: string;
    workspace: string;
    clock: Clock;
    log: Log;
    mask: Mask;
    cancelled: AbortSignal;
  };
  /** Name of the ECR repository. */
  repository: string;
  images: Images;
  tools: Tools;
  folders: TemporaryFolders;
  environment: Record<string, string>;
};

/**
 * Builds and pushes the image, and believes the digest only when ECR has it. What is built here is deployed everywhere, by
 * that digest.
 */
export async function buildImage(input: Inputs, ports: Ports): Promise<Outcome> {
  const { run, repository, images } = ports;
  const startedAt = run.clock.now();
  for (const [name, value] of Object.entries(input.buildArgs)) if (looksSecret(name) && value) run.mask(value);
  const repositoryUri = await images.repositoryUri(repository);
  const request = { ...input, repositoryUri, workspace: run.workspace, labels: withOrigin(input.labels, run) };
  const ending = await buildAndVerify(request, ports);
  const durationMs = run.clock.now().getTime() - startedAt.getTime();
  return buildOutcome(ending, { ...request, sha: run.sha, durationMs });
}

type Request = Parameters<typeof build>[0];

async function buildAndVerify(request: Request, ports: Ports): Promise<Ending> {
  const { run, repository, images, folders } = ports;
  const login = await images.login();
  const built = await folders.within((folder) => build(request, login, folder, { ...ports, ...run }));
  // A build that was over when the run was cancelled is told as what it was.
  if (built.kind !== 'built') return run.cancelled.aborted ? { kind: 'cancelled' } : built;
  const { digest } = built;
  const push = await verifyPush({ repository, digest, tags: request.tags }, { images, clock: run.clock });
  return push.kind === 'there' ? built : { kind: 'not-verified', digest, push };
}

/** https://github.com/opencontainers/image-spec/blob/main/annotations.md; the user's own labels come last and win. */
const withOrigin = (labels: Record<string, string>, { sha, repositoryUrl }: Ports['run']): Record<string, string> => ({
  'org.opencontainers.image.revision': sha,
  'org.opencontainers.image.source': repositoryUrl,
  ...labels,
});

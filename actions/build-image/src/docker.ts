import path from 'node:path';
import { isDigest } from '#lib/domain/image';
import type { Folder, Images, Log, Tools } from '#lib/ports';
import { type BuildRequest, buildCommand } from './build-command.ts';

/** What came of it. Lines are the last that the tool said. */
export type Build =
  | { kind: 'built'; digest: string }
  | { kind: 'login-refused'; lines: string[] }
  | { kind: 'failed'; exitCode: number; lines: string[] }
  | { kind: 'no-digest' };

export type Docker = {
  tools: Tools;
  log: Log;
  workspace: string;
  /** The environment of docker, without this job's credentials. */
  environment: Record<string, string>;
  cancelled: AbortSignal;
};

type Login = Awaited<ReturnType<Images['login']>>;

const metadataFile = 'metadata.json';
const keptLines = 60;

/** Logs in, builds and pushes. The login lives in a folder of its own, so that none is left on the runner. */
export async function build(
  request: Omit<BuildRequest, 'metadataFile'>,
  login: Login,
  folder: Folder,
  docker: Docker,
): Promise<Build> {
  const own = await ownConfiguration(docker.environment, folder);
  // The token is good for every registry that the role may use; the endpoint beside it is the role's own account's.
  const [registry = login.registry] = request.repositoryUri.split('/');
  const entered = await run(docker, ['login', '--username', login.username, '--password-stdin', registry], {
    env: { ...docker.environment, ...own },
    input: login.password,
  });
  if (entered.exitCode !== 0) return { kind: 'login-refused', lines: entered.lines };
  const { args, env } = buildCommand({ ...request, metadataFile: path.join(folder.path, metadataFile) });
  const built = await run(docker, args, { env: { ...docker.environment, ...env, ...own } });
  if (built.exitCode !== 0) return { kind: 'failed', exitCode: built.exitCode, lines: built.lines };
  const digest = digestIn(await folder.read(metadataFile));
  return digest === undefined ? { kind: 'no-digest' } : { kind: 'built', digest };
}

/** Logins go to our folder; builders and plug-ins that earlier steps installed are still found. */
async function ownConfiguration(env: Record<string, string>, folder: Folder): Promise<Record<string, string>> {
  const usual = env['DOCKER_CONFIG'] ?? (env['HOME'] && path.join(env['HOME'], '.docker'));
  if (!usual) return { DOCKER_CONFIG: folder.path };
  await folder.link('cli-plugins', path.join(usual, 'cli-plugins'));
  return { DOCKER_CONFIG: folder.path, BUILDX_CONFIG: env['BUILDX_CONFIG'] ?? path.join(usual, 'buildx') };
}

async function run(
  { tools, log, workspace, cancelled }: Docker,
  args: string[],
  options: { env: Record<string, string>; input?: string },
) {
  const lines: string[] = [];
  const { exitCode } = await tools.run('docker', args, {
    ...options,
    cwd: workspace,
    signal: cancelled,
    onLine: (line) => {
      log.info(line);
      lines.push(line);
      if (lines.length > keptLines) lines.shift();
    },
  });
  return { exitCode, lines };
}

/** https://docs.docker.com/reference/cli/docker/buildx/build/#metadata-file */
function digestIn(metadata: string | undefined): string | undefined {
  try {
    const digest: unknown = JSON.parse(metadata ?? '{}')['containerimage.digest'];
    return typeof digest === 'string' && isDigest(digest) ? digest : undefined;
  } catch {
    return undefined;
  }
}

import { parseArgs } from 'node:util';
import { buildxBuild } from './buildx-build.ts';
import { dockerFolder, logIn, logOut } from './docker-login.ts';

/** What the command sees of the machine. */
export type DockerWorld = {
  env: Record<string, string | undefined>;
  cwd: string;
  stdin(): Promise<string>;
  stdout(line: string): void;
  stderr(line: string): void;
};

const VERSION = 'rehearsal stand-in: no engine, packs and pushes only';

type Command = (args: string[], world: DockerWorld) => Promise<void>;

const commands: Record<string, Command> = {
  version: async (_args, world) => world.stdout(`Docker ${VERSION}`),
  '--version': async (_args, world) => world.stdout(`Docker ${VERSION}`),
  'buildx version': async (_args, world) => world.stdout(`github.com/docker/buildx ${VERSION}`),
  'buildx build': buildxBuild,
  build: buildxBuild,
  login,
  logout: async ([registry = ''], world) => {
    await logOut(dockerFolder(world.env), registry);
    world.stdout(`Removing login credentials for ${registry}`);
  },
};

/**
 * The `docker` of a rehearsal, for machines without one: the commands that the build-image action uses. Returns the exit
 * code: 0, 1 for a failed command, 125 for one that it does not know, as Docker does.
 */
export async function docker(argv: string[], world: DockerWorld): Promise<number> {
  const name = [argv.slice(0, 2).join(' '), argv[0] ?? ''].find((candidate) => candidate in commands);
  const command = name === undefined ? undefined : commands[name];
  if (!name || !command) {
    world.stderr(
      `docker: '${argv.join(' ')}' is not a docker command that the rehearsal knows (${Object.keys(commands).join(', ')}).`,
    );
    return 125;
  }
  try {
    await command(argv.slice(name.split(' ').length), world);
    return 0;
  } catch (error) {
    world.stderr(`ERROR: ${error instanceof Error ? error.message : error}`);
    return 1;
  }
}

async function login(args: string[], world: DockerWorld): Promise<void> {
  const options = { username: { type: 'string', short: 'u' }, 'password-stdin': { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const registry = positionals[0]?.replace(/^https?:\/\//, '');
  if (!registry || !values.username || !values['password-stdin'])
    throw new Error('use: docker login --username NAME --password-stdin HOST');
  const password = (await world.stdin()).trimEnd();
  await logIn(dockerFolder(world.env), registry, { username: values.username, password });
  world.stdout('Login Succeeded');
}

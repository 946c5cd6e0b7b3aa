import path from 'node:path';
import type { ContainerDefinition, ContainerOverride } from '@aws-sdk/client-ecs';
import type { ImageConfig } from '#rehearsal/contracts';

export type CommandLine = { file: string; args: string[]; cwd: string };

type Input = {
  /** The unpacked image. */
  root: string;
  image: ImageConfig;
  container: ContainerDefinition;
  override: ContainerOverride | undefined;
  exists(file: string): boolean;
};

/**
 * What to execute for a container: entry point and command by Docker's rules (an entry point of the task definition discards
 * the image's command). There is no chroot, so absolute paths are looked up in the unpacked image first, and `node` is the
 * Node.js that runs the rehearsal.
 */
export function commandLine({ root, image, container, override, exists }: Input): CommandLine {
  const ownEntry = container.entryPoint?.length ? container.entryPoint : undefined;
  const imageCommand = ownEntry ? [] : image.command;
  const ownCommand = override?.command ?? (container.command?.length ? container.command : undefined);
  const argv = [...(ownEntry ?? image.entrypoint), ...(ownCommand ?? imageCommand)];
  const cwd = path.join(root, container.workingDirectory ?? image.workingDirectory ?? '/');
  const [program = '', ...args] = argv;
  return { file: programFile(program, root, exists), args: args.map((arg) => inImage(arg, root, exists)), cwd };
}

/** The command of a container's health check, as an argument vector. */
export function healthCheckCommand(command: string[], root: string, exists: Input['exists']): string[] {
  const [form = '', ...rest] = command;
  if (form === 'CMD-SHELL') return ['/bin/sh', '-c', rest.join(' ')];
  const [program = '', ...args] = form === 'CMD' ? rest : command;
  return [programFile(program, root, exists), ...args.map((arg) => inImage(arg, root, exists))];
}

function programFile(program: string, root: string, exists: Input['exists']): string {
  const inside = inImage(program, root, exists);
  if (inside !== program) return inside;
  return path.basename(program) === 'node' ? process.execPath : program;
}

const inImage = (file: string, root: string, exists: Input['exists']): string => {
  const inside = path.join(root, file);
  return path.isAbsolute(file) && file !== '/' && exists(inside) ? inside : file;
};

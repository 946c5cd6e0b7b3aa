import path from 'node:path';
import { commandWords, type DockerInstruction, substitute, unsupported } from './dockerfile.ts';
import type { ContainerConfig } from './oci.ts';

/** How far a Dockerfile has been followed. */
export type BuildState = {
  config: ContainerConfig;
  /** ARG and ENV, as instructions may use them. */
  variables: Map<string, string>;
  /** ARGs from before FROM: an ARG of the same name after it takes their value. */
  globals: Map<string, string>;
  buildArgs: Record<string, string>;
};

type Step = (state: BuildState, instruction: DockerInstruction) => void;

/** What each instruction that adds no files does to the config. */
export const configSteps: Record<string, Step> = {
  ARG: ({ variables, globals, buildArgs }, { pairs }) => {
    for (const [name, fallback] of pairs) {
      const value = buildArgs[name] ?? fallback ?? globals.get(name);
      if (value !== undefined) variables.set(name, substitute(value, variables));
    }
  },
  ENV: ({ config, variables }, { pairs }) => {
    const before = new Map(variables);
    for (const [name, value] of pairs) {
      variables.set(name, substitute(value ?? '', before));
      const others = (config.Env ?? []).filter((entry) => !entry.startsWith(`${name}=`));
      config.Env = [...others, `${name}=${variables.get(name)}`];
    }
  },
  LABEL: ({ config, variables }, { pairs }) => {
    const labels = pairs.map(([name, value]) => [name, substitute(value ?? '', variables)]);
    config.Labels = { ...config.Labels, ...Object.fromEntries(labels) };
  },
  WORKDIR: ({ config, variables }, { text }) => {
    config.WorkingDir = path.posix.resolve(config.WorkingDir ?? '/', substitute(text, variables));
  },
  USER: ({ config, variables }, { text }) => {
    config.User = substitute(text, variables);
  },
  EXPOSE: ({ config, variables }, { text }) => {
    const ports = substitute(text, variables)
      .split(/\s+/)
      .map((port) => [port.includes('/') ? port : `${port}/tcp`, {}]);
    config.ExposedPorts = { ...config.ExposedPorts, ...Object.fromEntries(ports) };
  },
  CMD: ({ config }, { text }) => {
    config.Cmd = commandWords(text);
  },
  ENTRYPOINT: ({ config }, { text }) => {
    config.Entrypoint = commandWords(text);
    delete config.Cmd; // one from before belongs to another entry point
  },
  HEALTHCHECK: ({ config }, { text, flags, line }) => {
    config.Healthcheck = text === 'NONE' ? { Test: ['NONE'] } : { Test: probe(text, line), ...probeTimes(flags, line) };
  },
};

function probe(text: string, line: number): string[] {
  const command = /^CMD\s+(.+)$/s.exec(text)?.[1];
  if (!command) throw unsupported(line, 'HEALTHCHECK needs CMD or NONE.');
  return command.startsWith('[') ? ['CMD', ...commandWords(command)] : ['CMD-SHELL', command];
}

function probeTimes(flags: Record<string, string>, line: number) {
  const { interval, timeout, retries, 'start-period': startPeriod, ...others } = flags;
  const odd = Object.keys(others)[0];
  if (odd) throw unsupported(line, `HEALTHCHECK --${odd} is not supported.`);
  return {
    ...(interval ? { Interval: nanoseconds(interval, line) } : {}),
    ...(timeout ? { Timeout: nanoseconds(timeout, line) } : {}),
    ...(startPeriod ? { StartPeriod: nanoseconds(startPeriod, line) } : {}),
    ...(retries ? { Retries: Number(retries) } : {}),
  };
}

const UNITS: Record<string, number> = { ms: 1e6, s: 1e9, m: 60e9, h: 3600e9 };

/** `1m30s` in nanoseconds. */
function nanoseconds(duration: string, line: number): number {
  const parts = [...duration.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)];
  if (parts.map(([whole]) => whole).join('') !== duration)
    throw new Error(`Dockerfile:${line}: "${duration}" is not a duration such as 30s.`);
  return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * (UNITS[unit ?? 's'] ?? 0), 0);
}

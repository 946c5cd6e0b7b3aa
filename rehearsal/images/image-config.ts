import path from 'node:path';
import { commandWords, type DockerInstruction, expandWord, substitute, unsupported } from './dockerfile.ts';
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
      const own = fallback === undefined ? globals.get(name) : expandWord(fallback, variables);
      const value = buildArgs[name] ?? own;
      if (value !== undefined) variables.set(name, value);
    }
  },
  ENV: ({ config, variables }, { pairs }) => {
    const before = new Map(variables);
    for (const [name, value] of pairs) {
      const entry = `${name}=${expandWord(value ?? '', before)}`;
      variables.set(name, entry.slice(name.length + 1));
      config.Env = replaced(config.Env ?? [], entry, (other) => other.startsWith(`${name}=`));
    }
  },
  LABEL: ({ config, variables }, { pairs }) => {
    const labels = pairs.map(([name, value]) => [name, expandWord(value ?? '', variables)]);
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
  },
  HEALTHCHECK: ({ config }, { text, flags, line }) => {
    config.Healthcheck = text === 'NONE' ? { Test: ['NONE'] } : { Test: probe(text, line), ...probeTimes(flags, line) };
  },
};

/** The entry in the place of the one that it replaces, or at the end. */
function replaced(entries: string[], entry: string, isSame: (other: string) => boolean): string[] {
  return entries.some(isSame) ? entries.map((other) => (isSame(other) ? entry : other)) : [...entries, entry];
}

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

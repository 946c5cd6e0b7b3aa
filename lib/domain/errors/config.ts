import type { Mistake } from '#lib/domain/config/read-yaml';
import { didYouMean } from '#lib/domain/did-you-mean';
import { OpsError } from './ops-error.ts';

const count = (mistakes: unknown[]) => `${mistakes.length} ${mistakes.length === 1 ? 'mistake' : 'mistakes'}`;

export const configInvalid = (file: string, mistakes: Mistake[]) =>
  new OpsError(
    'CONFIG_INVALID',
    [
      `${file} has ${count(mistakes)}:`,
      ...mistakes.map((m) => `  ${file}:${m.line}:${m.column} ${m.path ? `${m.path}: ` : ''}${m.message}`),
    ].join('\n'),
    `Correct ${file}; nothing was called yet.`,
  );

export const configMissing = (file: string) =>
  new OpsError(
    'CONFIG_MISSING',
    `${file} does not exist in this checkout.`,
    'Check the repository out first (actions/checkout), or name the file with the `config` input.',
  );

export const environmentUnknown = (environment: string, known: string[]) =>
  new OpsError(
    'ENVIRONMENT_UNKNOWN',
    `Environment "${environment}" is not in the configuration${didYouMean(environment, known) || '.'}`,
    `Use one of ${known.map((name) => `"${name}"`).join(', ')}, or add it to the configuration.`,
  );

export const inputsInvalid = (mistakes: string[]) =>
  new OpsError(
    'INPUTS_INVALID',
    [`The inputs have ${count(mistakes)}:`, ...mistakes.map((mistake) => `  ${mistake}`)].join('\n'),
    "Correct the step's `with:`; nothing was called yet.",
  );

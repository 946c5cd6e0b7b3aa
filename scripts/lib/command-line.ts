import { type ParseArgsConfig, parseArgs } from 'node:util';
import { messageOf } from '#lib/domain/errors/ops-error';

type Options = NonNullable<ParseArgsConfig['options']>;

export type Refuse = (mistake: string) => never;

/** Ends the script with what is wrong, and where its help is. Exit status 2. */
export const refuser =
  (script: string): Refuse =>
  (mistake) => {
    console.error(`${mistake}\nSee scripts/${script} --help.`);
    process.exit(2);
  };

/** The options and words that the script was called with; with `--help` it says that, and ends. A mistake ends it with 2. */
export function commandLine<T extends Options>(script: string, help: string, options: T) {
  if (process.argv.includes('--help')) {
    console.log(help);
    process.exit(0);
  }
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return refuser(script)(mistakeIn(error));
  }
}

/** Node's sentence without its advice, which does not fit here. */
export const mistakeIn = (error: unknown): string =>
  (messageOf(error).split('\n')[0] ?? '').replace(/ To specify a positional argument.*/, '');

import { configInvalid } from '#lib/domain/errors/config';
import { crossChecks } from './cross-checks.ts';
import { type Explained, explain } from './explain.ts';
import { type Mistake, type Reading, readYaml } from './read-yaml.ts';
import { type Config, configSchema } from './schema.ts';
import { type Draft, salvage } from './shape.ts';

/**
 * Reads `.github/slipway.yml`.
 * @throws OpsError CONFIG_INVALID with every mistake, each with line and column.
 */
export function parseConfig(text: string, file: string): Config {
  const reading = readYaml(text);
  const parsed = configSchema.safeParse(reading.value);
  const found = reading.value === undefined ? [] : mistakesIn(reading, parsed.error);
  const mistakes = [...reading.mistakes, ...found].toSorted((a, b) => a.line - b.line || a.column - b.column);
  if (!parsed.success || mistakes.length > 0) throw configInvalid(file, mistakes);
  return parsed.data;
}

/** What the schema says, and what contradicts each other in all that can be read beside that. */
function mistakesIn({ value, place }: Reading, error: ReturnType<typeof configSchema.safeParse>['error']): Mistake[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [{ path: '', message: 'the file holds no settings', line: 1, column: 1 }];
  }
  const wrong = (error?.issues ?? []).flatMap((issue) => explain(issue, configSchema, value));
  const across = crossChecks(salvage(configSchema, value) as Draft<Config>)
    .filter(({ path }) => !isConsequence(path, wrong))
    .map((mistake) => ({ ...mistake, part: 'value' as const }));
  const all: Explained[] = [...wrong, ...across];
  return all.map(({ path, message, part }) => ({ path: path.join('.'), message, ...place(path, part) }));
}

/** Where the environment's own url or hosts are wrong, nobody can say what its checks may contact. */
const isConsequence = ([, environment, part]: string[], wrong: Explained[]): boolean =>
  part === 'validate' &&
  wrong.some(({ path }) => path[1] === environment && (path[2] === 'url' || path[3] === 'hosts'));

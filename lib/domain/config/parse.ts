import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { configInvalid } from '#lib/domain/errors/config';
import { crossChecks } from './cross-checks.ts';
import { type Config, configSchema } from './schema.ts';

/** One thing that is wrong, in the user's words, at the place where it stands. Line and column count from 1. */
export type Mistake = { path: string; message: string; line: number; column: number };

type Path = readonly PropertyKey[];

/**
 * Reads `.github/slipway.yml`.
 * @throws OpsError CONFIG_INVALID with every mistake, each with line and column.
 */
export function parseConfig(text: string, file: string): Config {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number) => ({ line: lines.linePos(offset).line, column: lines.linePos(offset).col });
  if (document.errors.length > 0) {
    throw configInvalid(
      file,
      document.errors.map((error) => ({ path: '', message: error.message, ...at(error.pos[0]) })),
    );
  }
  const locate = (path: Path) => at(offsetOf(document, path));
  const parsed = configSchema.safeParse(document.toJS({ maxAliasCount: 100 }));
  const issues = parsed.success ? crossChecks(parsed.data) : parsed.error.issues.flatMap(explain);
  if (issues.length > 0 || !parsed.success) {
    throw configInvalid(
      file,
      issues.map(({ path, message }) => ({ path: path.join('.'), message, ...locate(path) })),
    );
  }
  return parsed.data;
}

/** zod tells of several unknown keys in one issue; a person wants one line for each. */
function explain(issue: z.core.$ZodIssue): { path: Path; message: string }[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, message: issue.message }];
  return issue.keys.map((key) => ({ path: [...issue.path, key], message: `"${key}" is not a setting here` }));
}

/** The offset of the nearest node that exists on the way to the path. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    if (range) return range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

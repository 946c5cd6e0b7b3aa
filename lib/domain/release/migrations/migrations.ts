import type { FileChange } from '#lib/domain/release/range-files';
import { mayBeMigration, type Tool, tools } from './tools.ts';
import { type Effect, type Finding, unknown, worst } from './verdict.ts';

/** A database migration of a range. */
export type Migration = {
  path: string;
  tool: string;
  status: FileChange['status'];
  effect: Effect;
  /** What it means for a rollback, one sentence for each finding that is as bad as the worst. */
  why: string[];
  /** What a commit that touches it says in a footer `Rollback:`. */
  rollback?: string | undefined;
};

/** Longer ones nobody wrote: a dump, or data. Brackets and tags of code take more time than their number. */
const longestSql = 256 * 1024;
const longestCode = 48 * 1024;

/** The blobs that have to be read to judge the migrations of a range. */
export const blobsOfMigrations = (files: FileChange[]): string[] =>
  files
    .filter(({ path }) => mayBeMigration(path))
    .flatMap(({ before, after }) => [before, after].filter((blob) => blob !== undefined));

/** In the order of their paths, which is that in which most tools run them. */
export function migrationsOf(files: FileChange[], texts: ReadonlyMap<string, string>): Migration[] {
  return files
    .filter(({ path }) => mayBeMigration(path))
    .flatMap((file) => migrationOf(file, texts) ?? [])
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

function migrationOf(file: FileChange, texts: ReadonlyMap<string, string>): Migration | undefined {
  const [before, after] = [file.before, file.after].map((blob) => (blob === undefined ? undefined : texts.get(blob)));
  const text = after ?? before;
  const tool = tools.find(({ path, content }) => path.test(file.path) && (!content || content.test(text ?? '')));
  if (!tool) return undefined;
  const findings = judge(tool, file, text, file.status === 'changed' ? before : undefined);
  const effect = worst(findings);
  const why = [...new Set(findings.filter((finding) => finding.effect === effect).map((finding) => finding.why))];
  return { path: file.path, tool: tool.name, status: file.status, effect, why };
}

function judge(
  tool: Tool,
  { path, status }: FileChange,
  text: string | undefined,
  before: string | undefined,
): Finding[] {
  if (text === undefined) return [unknown('Its text is not known')];
  if (text.length > (path.endsWith('.sql') ? longestSql : longestCode)) return [unknown('It is too long to be judged')];
  const findings = tool.judge(text, before);
  if (status !== 'changed' || tool.mayChange?.(path)) return findings;
  return [
    ...findings,
    unknown('It was changed after an earlier release had it, and databases that have it do not run it again'),
  ];
}

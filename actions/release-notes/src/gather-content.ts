import { messageOf } from '#lib/domain/errors/ops-error';
import type { Change, Changes } from '#lib/domain/release/changes';
import type { Commit } from '#lib/domain/release/commit';
import type { Content } from '#lib/domain/release/content';
import { blobsOfDelta, type Delta, deltaOf } from '#lib/domain/release/delta';
import { lockfilesIn } from '#lib/domain/release/dependencies/moves';
import { idsIn, type Security, securityOf, type Vulnerabilities } from '#lib/domain/release/dependencies/security';
import { type Migration, migrationsOf } from '#lib/domain/release/migrations/migrations';
import type { Past } from '#lib/domain/release/past';
import { authorsOfMerges } from '#lib/domain/release/pull-of-commit';
import { riskFactsOf, riskOf } from '#lib/domain/release/risk';
import type { Sizes } from './commit-sizes.ts';
import type { Ports } from './ports.ts';
import type { Touched } from './touched-files.ts';

export type Told = {
  start: string | undefined;
  commits: Commit[];
  added: Changes;
  sizes: Promise<Sizes | undefined>;
  touched: Touched | 'unknown' | undefined;
  /** Undefined where GitHub was not asked, or did not answer. */
  vulnerabilities: Vulnerabilities | undefined;
};

/** What the files of the range tell. */
export async function contentOf(told: Told, ports: Ports, notices: string[]): Promise<Content | undefined> {
  const { start, touched } = told;
  if (touched === 'unknown')
    notices.push('Migrations, dependencies, infrastructure and risk are not known: git did not have the files.');
  if (start === undefined || touched === undefined || touched === 'unknown') return undefined;
  const { files, texts } = touched;
  const migrations = migrationsOf(files, texts);
  const sizes = await sizesKnown(told, ports, notices);
  const risks = sizes && risksOf(told, { sizes, migrations, past: await touched.past });
  const withNotes = migrations.map((one) => ({ ...one, rollback: rollbackNote(told.commits, one.path, sizes) }));
  return { security: securityIn(told, touched), migrations: withNotes, delta: await deltaIn(touched), risks };
}

/** The reader of YAML is loaded where there is something to read. */
async function deltaIn({ files, texts }: Touched): Promise<Delta[]> {
  if (blobsOfDelta(files).length === 0) return deltaOf(files, texts, () => undefined);
  const { parseYaml } = await import('#lib/domain/release/parse-yaml');
  return deltaOf(files, texts, parseYaml);
}

function securityIn({ commits, added, vulnerabilities }: Told, { files, moves }: Touched): Security {
  const messages = new Map(commits.map(({ sha, message }) => [sha, message]));
  const named = idsIn(added.kept, (sha) => messages.get(sha) ?? '');
  const read = moves ?? { moves: [], unread: [] };
  const security = securityOf(read, vulnerabilities, named);
  const notKnown = moves ? [] : lockfilesIn(files).map((path) => `${path} has changed; advisories were not looked up.`);
  return { ...security, notKnown: [...security.notKnown, ...notKnown] };
}

async function sizesKnown({ sizes }: Told, { run }: Ports, notices: string[]): Promise<Sizes | undefined> {
  try {
    return await sizes;
  } catch (error) {
    run.log.warning(`The risk of the changes is not known: ${messageOf(error)}`);
    notices.push('The risk of the changes is not known: git did not have their files.');
    return undefined;
  }
}

type Known = { sizes: Sizes; migrations: Migration[]; past: Past | undefined };

function risksOf({ commits, added: { kept } }: Told, { sizes, migrations, past }: Known): Content['risks'] {
  const effects = new Map(migrations.map(({ path, effect }) => [path, effect]));
  const merged = authorsOfMerges(commits.filter(({ side }) => side === 'added'));
  const risk = (change: Change) => {
    const authors = merged.get(change.sha) ?? change.authors;
    return riskOf(riskFactsOf({ ...change, authors }, sizes, { migrations: effects, past }));
  };
  const all = kept.map((change) => ({ change, risk: risk(change) }));
  return all.sort((one, other) => other.risk.points - one.risk.points);
}

const footer = /^Rollback: *(\S.*)$/im;

/** Of the newest commit that touches the file and has one; of any commit where it is not known what they touch. */
function rollbackNote(commits: Commit[], path: string, sizes: Sizes | undefined): string | undefined {
  const touching = commits.filter(
    ({ side, sha }) => side === 'added' && (!sizes || sizes.get(sha)?.some((file) => file.path === path)),
  );
  return touching.flatMap(({ message }) => footer.exec(message)?.[1]?.trim() ?? [])[0];
}

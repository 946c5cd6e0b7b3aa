import { messageOf } from '#lib/domain/errors/ops-error';
import type { Changes } from '#lib/domain/release/changes';
import type { Commit } from '#lib/domain/release/commit';
import { isOfComponent } from '#lib/domain/release/components';
import type { Content } from '#lib/domain/release/content';
import { blobsOfDelta, deltaOf } from '#lib/domain/release/delta';
import { blobsOfMigrations, type Migration, migrationsOf } from '#lib/domain/release/migrations/migrations';
import { riskFactsOf, riskOf } from '#lib/domain/release/risk';
import type { Inputs } from './inputs.ts';
import { componentOf } from './lineage.ts';
import type { Ports } from './ports.ts';

export type Files = { start: string | undefined; head: string; commits: Commit[]; added: Changes };

/** What the files of the range tell. Before the first release there is nothing to compare with. */
export async function contentOf(
  input: Inputs,
  range: Files,
  ports: Ports,
  notices: string[],
): Promise<Content | undefined> {
  const { start, head } = range;
  if (start === undefined || start === head) return undefined;
  try {
    const all = await ports.rangeFiles.changed(start, head);
    const component = componentOf(input);
    const files = component ? all.filter(({ path }) => isOfComponent(component, path)) : all;
    const texts = await ports.rangeFiles.texts([...blobsOfMigrations(files), ...blobsOfDelta(files)]);
    const migrations = migrationsOf(files, texts);
    return { migrations, delta: deltaOf(files, texts), risks: await risksOf(range, start, migrations, ports) };
  } catch (error) {
    ports.run.log.warning(`What the release does to files is not known: ${messageOf(error)}`);
    notices.push('Migrations, infrastructure and risk are not known: git did not have the files.');
    return undefined;
  }
}

/** Each commit is compared with the one before it: a whole history would take minutes. */
const mostCommits = 2_000;
/** How far back to look for what was changed or taken back before. */
const lookBack = 1_000;

async function risksOf(
  { commits, added: { kept } }: Files,
  start: string,
  migrations: Migration[],
  { rangeFiles }: Ports,
): Promise<Content['risks']> {
  const wanted = new Set(kept.map(({ sha }) => sha));
  if (wanted.size > mostCommits) return undefined;
  if (wanted.size === 0) return [];
  const [sizes, past] = await Promise.all([
    rangeFiles.sizes(commits.filter(({ sha }) => wanted.has(sha))),
    rangeFiles.past(start, lookBack),
  ]);
  const effects = new Map(migrations.map(({ path, effect }) => [path, effect]));
  const all = kept.map((change) => ({
    change,
    risk: riskOf(riskFactsOf(change, sizes, { migrations: effects, past })),
  }));
  return all.sort((one, other) => other.risk.points - one.risk.points);
}

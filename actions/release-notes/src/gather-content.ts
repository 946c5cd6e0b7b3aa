import { messageOf } from '#lib/domain/errors/ops-error';
import type { Change, Changes } from '#lib/domain/release/changes';
import type { Commit } from '#lib/domain/release/commit';
import type { Content } from '#lib/domain/release/content';
import { deltaOf } from '#lib/domain/release/delta';
import { lockfilesIn } from '#lib/domain/release/dependencies/moves';
import { idsIn, type Security, securityOf, type Vulnerabilities } from '#lib/domain/release/dependencies/security';
import { type Migration, migrationsOf } from '#lib/domain/release/migrations/migrations';
import { riskFactsOf, riskOf } from '#lib/domain/release/risk';
import type { Ports } from './ports.ts';
import type { Touched } from './touched-files.ts';

export type Told = {
  start: string | undefined;
  commits: Commit[];
  added: Changes;
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
  const risks = await risksOf(told, start, migrations, ports, notices);
  return { security: securityIn(told, touched), migrations, delta: deltaOf(files, texts), risks };
}

function securityIn({ commits, added, vulnerabilities }: Told, { files, moves }: Touched): Security {
  const messages = new Map(commits.map(({ sha, message }) => [sha, message]));
  const named = idsIn(added.kept, (sha) => messages.get(sha) ?? '');
  const read = moves ?? { moves: [], unread: [] };
  const security = securityOf(read, vulnerabilities, named);
  const notKnown = moves ? [] : lockfilesIn(files).map((path) => `${path} has changed; advisories were not looked up.`);
  return { ...security, notKnown: [...security.notKnown, ...notKnown] };
}

/** Each commit is compared with the one before it: a whole history would take minutes. */
const mostCommits = 2_000;
/** How far back to look for what was changed or taken back before. */
const lookBack = 1_000;

async function risksOf(
  { commits, added: { kept } }: Told,
  start: string,
  migrations: Migration[],
  { rangeFiles, run }: Ports,
  notices: string[],
): Promise<Content['risks']> {
  const wanted = new Set(kept.map(({ sha }) => sha));
  if (wanted.size === 0 || wanted.size > mostCommits) return wanted.size === 0 ? [] : undefined;
  try {
    const judged = commits.filter(({ sha }) => wanted.has(sha));
    const [sizes, past] = await Promise.all([rangeFiles.sizes(judged), rangeFiles.past(start, lookBack)]);
    const effects = new Map(migrations.map(({ path, effect }) => [path, effect]));
    const risk = (change: Change) => riskOf(riskFactsOf(change, sizes, { migrations: effects, past }));
    const all = kept.map((change) => ({ change, risk: risk(change) }));
    return all.sort((one, other) => other.risk.points - one.risk.points);
  } catch (error) {
    run.log.warning(`The risk of the changes is not known: ${messageOf(error)}`);
    notices.push('The risk of the changes is not known: git did not have their files.');
    return undefined;
  }
}

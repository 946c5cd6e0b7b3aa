import { messageOf } from '#lib/domain/errors/ops-error';
import type { Commit } from '#lib/domain/release/commit';
import type { Notes } from '#lib/domain/release/notes';
import type { Ports } from './ports.ts';
import { whatRuns, whyUnknown } from './what-runs.ts';

/** What runs where, and which of the commits are part of it: one pass of git for each environment. */
export async function whereLive(
  head: string,
  commits: Commit[],
  ports: Ports,
  notices: string[],
): Promise<Notes['running']> {
  const rows: Notes['running'] = [];
  const unless = async <T>(what: string, ask: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await ask();
    } catch (error) {
      ports.run.log.warning(`${what} is not known: ${messageOf(error)}`);
      notices.push(`${what} is not known.`);
      return undefined;
    }
  };
  for (const environment of ports.environments) {
    const what = `What runs in ${environment}`;
    const found = await unless(what, () => whatRuns(environment, ports));
    if (found?.kind === 'unknown' && found.looked > 0)
      notices.push(`${what} is not known: ${whyUnknown(found.looked)}.`);
    if (found?.kind !== 'runs') continue;
    const { running } = found;
    const absent = await unless(`Which changes are live in ${environment}`, () =>
      ports.history.between(running.sha, head),
    );
    rows.push({ ...running, live: absent && liveOf(commits, absent) });
  }
  return rows;
}

/** Of what the notes add. One that has an equal there, as a hotfix picked from it, is live as well. */
export function liveOf(commits: Commit[], absent: Commit[]): ReadonlySet<string> {
  const missing = new Set(absent.filter(({ side }) => side === 'added').map(({ sha }) => sha));
  return new Set(commits.filter(({ sha, side }) => side === 'added' && !missing.has(sha)).map(({ sha }) => sha));
}

import { messageOf } from '#lib/domain/errors/ops-error';
import { changeUnknown } from '#lib/domain/errors/release';
import type { DeploymentRecord } from '#lib/domain/records';
import type { Finding, Place } from '#lib/domain/release/finding';
import { versionsOf } from '#lib/domain/release/first-versions';
import { mention } from '#lib/domain/release/mention';
import { questionOf } from '#lib/domain/release/question';
import type { DeploymentRecords, Whereabouts } from '#lib/ports';
import { familyOf } from './change-family.ts';
import { createHolds, type List, placeOf, unknown } from './place-of.ts';

export type FindPorts = {
  whereabouts: Whereabouts;
  /** Names of the configuration. */
  environments: string[];
  records: Pick<DeploymentRecords, 'list'>;
  /** The commit as which a pull request was merged, asked where the history does not name it. */
  mergedAs(number: number): Promise<string | undefined>;
};

/** A question about an issue that a hundred commits close is answered for the newest of them. */
const mostCommits = 10;

/**
 * Where a change is live, for each commit that the question means; newest first.
 * @throws OpsError CHANGE_UNKNOWN, HISTORY_SHALLOW
 */
export async function findChange(asked: string, ports: FindPorts): Promise<{ findings: Finding[]; left: number }> {
  const commits = await commitsOf(asked, ports);
  if (commits.length === 0) throw changeUnknown(asked);
  const lists = ports.environments.map((environment) => ({
    environment,
    recordAt: remembered(ports.records.list(environment)),
  }));
  const findings: Finding[] = [];
  for (const sha of commits.slice(0, mostCommits)) findings.push(await findingOf(sha, lists, ports.whereabouts));
  return { findings, left: Math.max(0, commits.length - mostCommits) };
}

async function commitsOf(asked: string, { whereabouts, mergedAs }: FindPorts): Promise<string[]> {
  const question = questionOf(asked);
  if (question.kind === 'revision') return [await whereabouts.resolve(question.name)].flatMap((sha) => sha ?? []);
  if (question.kind === 'flaw') return whereabouts.with(mention.flaw(question.name));
  const found = await whereabouts.with(mention.number(question.number));
  if (found.length > 0) return found;
  const merged = await mergedAs(question.number);
  return merged === undefined ? [] : [await whereabouts.resolve(merged)].flatMap((sha) => sha ?? []);
}

/** Each record is asked for once, and only when somebody wants it. */
function remembered(records: AsyncIterable<DeploymentRecord>): List['recordAt'] {
  const iterator = records[Symbol.asyncIterator]();
  const seen: Promise<DeploymentRecord | undefined>[] = [];
  const next = async () => {
    const result = await iterator.next();
    return result.done ? undefined : result.value;
  };
  return (index) => {
    while (seen.length <= index) seen.push(next());
    return seen[index] ?? Promise.resolve(undefined);
  };
}

async function findingOf(sha: string, lists: List[], git: Whereabouts): Promise<Finding> {
  const following = git.comingFrom(sha);
  const [told, after, family] = await Promise.all([git.commit(sha), following, familyOf(sha, following, git)]);
  const isIn = createHolds(sha, after, git);
  const places = lists.map((list) =>
    placeOf(list, family, isIn).catch(
      (error: unknown): Place => ({ environment: list.environment, presence: unknown(messageOf(error)) }),
    ),
  );
  return {
    sha,
    subject: told?.subject ?? '',
    at: told?.at ?? new Date(0),
    carriers: await Promise.all(
      family.carriers.map(async (carrier) => {
        const holders = carrier.sha === sha ? after : await git.comingFrom(carrier.sha);
        return { ...carrier, versions: versionsOf(git.tags.filter((tag) => holders.has(tag.sha))) };
      }),
    ),
    places: await Promise.all(places),
  };
}

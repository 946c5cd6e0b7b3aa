import type { Changes } from '#lib/domain/release/changes';
import type { Commit } from '#lib/domain/release/commit';
import { type PackageName, packagesOf } from '#lib/domain/release/dependencies/security';
import { saidIn, withEdits } from '#lib/domain/release/edits';
import { allChanges, withPeople } from '#lib/domain/release/people';
import { withPicksPaired } from '#lib/domain/release/twins';
import { type Sizes, sizesOf } from './commit-sizes.ts';
import { type Found, findPeople } from './find-people.ts';
import type { Inputs } from './inputs.ts';
import { filesFor, type Lineage, sideChanges } from './lineage.ts';
import { planRelease } from './plan-release.ts';
import type { Ports } from './ports.ts';
import { shippedBeside } from './shipped-beside.ts';
import { withVersions } from './shipped-in.ts';
import type { Touched } from './touched-files.ts';

/** What lies between where the notes start and where they end. */
export type Range = Sides &
  Pick<Found, 'pulls' | 'newcomers' | 'notices' | 'vulnerabilities'> &
  Omit<Ends, 'head'> & { commits: Commit[]; sizes: Promise<Sizes | undefined> };

type Sides = {
  added: Changes;
  removed: Changes;
  /** What the version is made by. */
  sinceStable: Changes;
};

type Ends = { head: string; start: string | undefined; touched: Touched | 'unknown' | undefined };

/**
 * Reads the range of the notes, and that since the last stable version where it is another one. What was said of a commit
 * later, in its pull request or a git note, is read instead of its message.
 */
export async function readRange(input: Inputs, ends: Ends, lineage: Lineage, ports: Ports): Promise<Range> {
  const { history } = ports;
  const logs = await withShipped(
    input,
    await readLogs(input, ends, lineage, ports),
    { head: ends.head, lineage },
    ports,
  );
  const written = sidesOf(input, logs);
  // Git needs a while for them, and so does GitHub for the people.
  const sizes = sizesFor(ends, logs.commits, written, ports);
  const shown = allChanges([written.added, written.removed]);
  const others = allChanges([written.sinceStable]);
  const reverted = [...written.added.reverted, ...written.removed.reverted];
  const takenBack = reverted.flatMap(({ shas, pull }) => (shas.length > 0 ? [] : (pull ?? [])));
  const shas = [...new Set([...logs.commits, ...logs.since].map(({ sha }) => sha))];
  const [found, noted] = await Promise.all([
    findPeople(
      input,
      { shown, others, takenBack, start: ends.start, past: touchedIn(ends)?.past, packages: packagesIn(ends) },
      ports,
    ),
    history.notesOn(shas, !input.offline),
  ]);
  const edits = { pulls: found.edits, notes: saidIn(noted) };
  const { commits, since } = logs;
  const isEdited = edits.pulls.size + edits.notes.size > 0;
  const said = isEdited
    ? sidesOf(input, { commits: withEdits(commits, edits), since: withEdits(since, edits), isOne: logs.isOne })
    : written;
  const known = { head: ends.head, versions: lineage.versions, mergedAs: found.mergedAs };
  const { pulls, newcomers, notices, people, vulnerabilities } = found;
  return {
    ...{ start: ends.start, touched: ends.touched, commits, pulls, newcomers, notices, vulnerabilities },
    sizes: isEdited ? sizesFor(ends, commits, said, ports) : sizes,
    added: await withVersions(withPeople(said.added, people), known, history),
    removed: withPeople(said.removed, people),
    sinceStable: said.sinceStable,
  };
}

/** Only asked for where the files of the range are known. */
const sizesFor = (ends: Ends, commits: Commit[], { added }: Sides, ports: Ports): Range['sizes'] =>
  touchedIn(ends) ? sizesOf(commits, added, ports) : Promise.resolve(undefined);

const touchedIn = ({ touched }: Ends): Touched | undefined => (touched === 'unknown' ? undefined : touched);

const packagesIn = (ends: Ends): PackageName[] => {
  const moves = touchedIn(ends)?.moves;
  return moves ? packagesOf(moves) : [];
};

/** `isOne`: the notes start where the last stable version is. */
type Logs = { commits: Commit[]; since: Commit[]; isOne: boolean };

async function readLogs(input: Inputs, { head, start }: Ends, { stable }: Lineage, { history }: Ports): Promise<Logs> {
  const isOne = start === stable?.sha;
  const since = await history.between(stable?.sha, head, filesFor(input));
  const commits = isOne ? since : await history.between(start, head, filesFor(input));
  return { commits: withPicksPaired(commits), since, isOne };
}

type Place = { head: string; lineage: Lineage };

/** Marks what a version beside this history has. Who asks from a certain start wants to know all that is new from there. */
async function withShipped(input: Inputs, logs: Logs, { head, lineage }: Place, { history }: Ports): Promise<Logs> {
  if (input.channel === 'hotfix') return logs;
  const version = () => planRelease(input, lineage, sidesOf(input, logs).sinceStable).version;
  const shipped = await shippedBeside({ head, commits: logs.since, lineage, version }, history);
  if (shipped.size === 0) return logs;
  const marked = (commits: Commit[]) =>
    commits.map((commit) => {
      const shippedIn = shipped.get(commit.sha);
      return shippedIn === undefined ? commit : { ...commit, shippedIn };
    });
  const since = marked(logs.since);
  if (input.since !== undefined) return { ...logs, since, isOne: false };
  return { ...logs, since, commits: logs.isOne ? since : marked(logs.commits) };
}

function sidesOf(input: Inputs, { commits, since, isOne }: Logs): Sides {
  const added = sideChanges(input, commits, 'added');
  const removed = sideChanges(input, commits, 'removed');
  return { added, removed, sinceStable: isOne ? added : sideChanges(input, since, 'added') };
}

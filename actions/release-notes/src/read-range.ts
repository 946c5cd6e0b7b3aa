import type { Changes } from '#lib/domain/release/changes';
import type { Commit } from '#lib/domain/release/commit';
import { withEdits } from '#lib/domain/release/edits';
import { allChanges, withPeople } from '#lib/domain/release/people';
import { type Found, findPeople } from './find-people.ts';
import type { Inputs } from './inputs.ts';
import { filesFor, sideChanges } from './lineage.ts';
import type { Ports } from './ports.ts';

/** What lies between where the notes start and where they end. */
export type Range = Pick<Found, 'pulls' | 'newcomers' | 'notices'> & {
  commits: Commit[];
  added: Changes;
  removed: Changes;
  /** What the version is made by. */
  sinceStable: Changes;
};

type Ends = { head: string; start: string | undefined; stable: string | undefined };

/**
 * Reads the range of the notes, and that since the last stable version where it is another one. What was said of a commit
 * later, in its pull request or a git note, is read instead of its message.
 */
export async function readRange(input: Inputs, { head, start, stable }: Ends, ports: Ports): Promise<Range> {
  const isOne = start === stable;
  const since = await ports.history.between(stable, head, filesFor(input));
  const commits = isOne ? since : await ports.history.between(start, head, filesFor(input));
  const read = (edited: (given: Commit[]) => Commit[]) => {
    const [own, ofVersion] = [edited(commits), edited(since)];
    const added = sideChanges(input, own, 'added');
    return {
      added,
      removed: sideChanges(input, own, 'removed'),
      sinceStable: isOne ? added : sideChanges(input, ofVersion, 'added'),
    };
  };
  const written = read((given) => given);
  const all = allChanges([written.added, written.removed]);
  const found = await findPeople(input, { shown: all, others: allChanges([written.sinceStable]), start }, ports);
  const isEdited = found.edits.pulls.size + found.edits.notes.size > 0;
  const said = isEdited ? read((given) => withEdits(given, found.edits)) : written;
  const { pulls, newcomers, notices, people } = found;
  return {
    ...{ commits, pulls, newcomers, notices },
    added: withPeople(said.added, people),
    removed: withPeople(said.removed, people),
    sinceStable: said.sinceStable,
  };
}

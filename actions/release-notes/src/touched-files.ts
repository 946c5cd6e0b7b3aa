import { messageOf } from '#lib/domain/errors/ops-error';
import { isOfComponent } from '#lib/domain/release/components';
import { blobsOfDelta } from '#lib/domain/release/delta';
import { blobsOfLockfiles, type Moves, movesOf } from '#lib/domain/release/dependencies/moves';
import { blobsOfMigrations } from '#lib/domain/release/migrations/migrations';
import type { Past } from '#lib/domain/release/past';
import type { FileChange } from '#lib/domain/release/range-files';
import type { Inputs } from './inputs.ts';
import { componentOf, filesFor } from './lineage.ts';
import { type Newest, pastBefore } from './past-before.ts';
import type { Ports } from './ports.ts';

/** What lies between the two ends of the notes, by its files. */
export type Touched = {
  files: FileChange[];
  texts: ReadonlyMap<string, string>;
  moves: Moves | undefined;
  /** Read meanwhile: it takes longer than all else here. */
  past: Promise<Past | undefined>;
};

/**
 * Reads the files that say more than what a commit says. Before the first release there is nothing to compare with. Where git
 * does not have them, that is told, and holds up nothing.
 */
export async function touchedFiles(
  input: Inputs,
  { start, head, newest }: { start: string | undefined; head: string; newest: Newest },
  ports: Ports,
): Promise<Touched | 'unknown' | undefined> {
  if (start === undefined || start === head) return undefined;
  const { rangeFiles, history, run } = ports;
  const range = () => history.between(start, head, filesFor(input));
  const past = pastBefore(start, range, newest, ports).catch(() => undefined);
  try {
    const all = await rangeFiles.changed(start, head);
    const component = componentOf(input);
    const files = component ? all.filter(({ path }) => isOfComponent(component, path)) : all;
    const lockfiles = input.offline ? [] : blobsOfLockfiles(files);
    const texts = await rangeFiles.texts([...blobsOfMigrations(files), ...blobsOfDelta(files), ...lockfiles]);
    return { files, texts, past, moves: input.offline ? undefined : movesOf(files, texts) };
  } catch (error) {
    run.log.warning(`What the release does to files is not known: ${messageOf(error)}`);
    return 'unknown';
  }
}

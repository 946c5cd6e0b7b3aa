import type { Changes, Reverted } from '#lib/domain/release/changes';
import type { VersionTag } from '#lib/domain/release/tags';
import type { History } from '#lib/ports';

/** Each costs a walk of git; nobody takes back more in one release, and of those that do the others go without their version. */
const mostLookUps = 20;

type Known = {
  /** Highest first. */
  versions: VersionTag[];
  /** The commits of pull requests. */
  mergedAs: ReadonlyMap<number, string>;
};

/** What is taken back, with the first version that had it. */
export async function withVersions(changes: Changes, known: Known, history: History): Promise<Changes> {
  const found: Reverted[] = [];
  for (const [index, reverted] of changes.reverted.entries()) {
    const sha = reverted.shas[0] ?? known.mergedAs.get(reverted.pull ?? 0);
    const tags = new Set(sha === undefined || index >= mostLookUps ? [] : await history.tagsWith(sha));
    const first = known.versions.findLast(({ name }) => tags.has(name));
    found.push(first ? { ...reverted, shippedIn: first.name } : reverted);
  }
  return { ...changes, reverted: found };
}

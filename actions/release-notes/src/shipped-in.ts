import type { Changes, Reverted } from '#lib/domain/release/changes';
import type { VersionTag } from '#lib/domain/release/tags';
import type { History } from '#lib/ports';

/** Each costs a walk of git; nobody takes back more in one release, and of those that do the others go without their version. */
const mostLookUps = 20;

type Known = {
  head: string;
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
    const isAsked = reverted.shippedIn === undefined && index < mostLookUps;
    const first = isAsked && sha !== undefined ? await firstWith(sha, known, history) : undefined;
    found.push(first ? { ...reverted, shippedIn: first.name } : reverted);
  }
  return { ...changes, reverted: found };
}

/** The lowest version of this history that comes from the commit, or is at it. */
async function firstWith(sha: string, { head, versions }: Known, history: History): Promise<VersionTag | undefined> {
  const later = await history.comingFrom(sha, head);
  return later.size === 0 ? undefined : versions.findLast((one) => later.has(one.sha) || one.sha.startsWith(sha));
}

import { mention } from '#lib/domain/release/mention';
import type { Carrier, Family } from '#lib/domain/release/presence';
import type { Whereabouts } from '#lib/ports';

/** Nobody picks or reverts one change more often; a loop of messages that name each other ends here. */
const mostRelatives = 100;

/**
 * Everywhere that a change went, and everybody who took it back.
 * @param following what comes from the commit; git is still at it while messages are looked through
 */
export async function familyOf(
  sha: string,
  following: Promise<ReadonlySet<string>>,
  git: Whereabouts,
): Promise<Family> {
  const picked = await picksOf(sha, git);
  const { twins, lookalikes } = await equalsOf(sha, new Set(picked), git);
  const carriers: Carrier[] = [
    { sha, how: 'itself' },
    ...picked.map((one): Carrier => ({ sha: one, how: 'picked' })),
    ...twins.map((one): Carrier => ({ sha: one, how: 'same patch' })),
  ];
  const after = await following;
  const wide = await wideReverts(sha, after, git);
  const revertedBy = new Map(wide.length > 0 ? [[sha, wide]] : []);
  const waiting = carriers.map((carrier) => carrier.sha);
  const seen = new Set<string>();
  for (let next = waiting.pop(); next !== undefined && seen.size < mostRelatives; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const reverts = [...(revertedBy.get(next) ?? []), ...(await revertsOf(next, after, git))];
    if (reverts.length > 0) revertedBy.set(next, [...new Set(reverts)]);
    waiting.push(...reverts);
  }
  return { carriers, revertedBy, lookalikes };
}

/** Picked from it, what it was picked from, and what else was picked from that. */
async function picksOf(sha: string, git: Whereabouts): Promise<string[]> {
  const found = new Set<string>();
  const waiting = [sha];
  for (let next = waiting.pop(); next !== undefined && found.size < mostRelatives; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    const origins = (await git.mentionsOf(next)).filter((one) => one.startsWith('<')).map((one) => one.slice(1));
    const here = await Promise.all(origins.map(async (one) => (await git.resolve(one)) ?? one));
    waiting.push(...here, ...(await git.naming('<', next)));
  }
  found.delete(sha);
  return [...found];
}

/** Commits of the same moment: a cherry-pick, a rebase and a mailed patch keep when a change was written. */
async function equalsOf(sha: string, known: Set<string>, git: Whereabouts) {
  const moment = (await git.mentionsOf(sha)).find((one) => one.startsWith('@')) ?? mention.authored(0);
  const others = (await git.with(moment)).filter((other) => other !== sha && !known.has(other));
  if (others.length === 0) return { twins: [], lookalikes: [] };
  const ids = await git.patchIds([sha, ...others]);
  const twins = others.filter((other) => ids.has(sha) && ids.get(other) === ids.get(sha));
  const [own, ...told] = await Promise.all([sha, ...others].map((one) => git.commit(one)));
  const alike = told.filter((one) => one && one.email === own?.email && one.subject === own?.subject);
  const lookalikes = alike.flatMap((one) => (one && !twins.includes(one.sha) ? [one.sha] : []));
  return { twins, lookalikes };
}

/** By sha, by the number of its pull request, or, where a revert says nothing better, by its title. */
async function revertsOf(sha: string, after: ReadonlySet<string>, git: Whereabouts): Promise<string[]> {
  const [bySha, mentions, told] = await Promise.all([git.naming('-', sha), git.mentionsOf(sha), git.commit(sha)]);
  const numbers = mentions.filter((one) => one.startsWith('#')).map((one) => Number(one.slice(1)));
  const byNumber = await Promise.all(numbers.map((number) => git.with(mention.revertOfNumber(number))));
  const titled = await git.with(mention.revertOfTitle(told?.subject.replace(/(?: \(#\d{1,9}\))+$/, '') ?? ''));
  const byTitle = titled.filter((revert) => after.has(revert) && revert !== sha);
  return [...new Set([...bySha, ...byNumber.flat(), ...byTitle])].filter((revert) => revert !== sha);
}

/** Reverts of a merge that brought the commit: it comes from the commit, and what it was merged into does not. */
async function wideReverts(sha: string, after: ReadonlySet<string>, git: Whereabouts): Promise<string[]> {
  const found: string[] = [];
  for (const revert of await git.with(mention.wideRevert)) {
    if (!after.has(revert)) continue;
    for (const merge of await mergesTakenBack(revert, git)) {
      if (!after.has(merge) || merge === sha) continue;
      const into = (await git.mentionsOf(merge)).find((one) => one.startsWith('|'))?.slice(1);
      if (into !== undefined && !after.has(into)) found.push(revert);
    }
  }
  return found;
}

async function mergesTakenBack(revert: string, git: Whereabouts): Promise<string[]> {
  const mentions = await git.mentionsOf(revert);
  const named = mentions.filter((one) => /^-[0-9a-f]/.test(one)).map((one) => git.resolve(one.slice(1)));
  const numbered = mentions.filter((one) => one.startsWith('-#')).map((one) => git.with(one.slice(1)));
  return [...(await Promise.all(named)).flatMap((sha) => sha ?? []), ...(await Promise.all(numbered)).flat()];
}

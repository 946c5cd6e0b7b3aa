import { historyShallow } from '#lib/domain/errors/release';
import type { Tag } from '#lib/domain/release/tags';
import type { Whereabouts } from '#lib/ports';
import { openMentions } from './mention-index.ts';
import { placeOf } from './place.ts';
import { resolve } from './resolve.ts';
import { type Checkout, git, runGit } from './run-git.ts';

/**
 * Where commits are, in a checkout with its whole history. What few questions need is loaded by these alone: an answer takes as
 * long as its modules do.
 * @param complete a shallow checkout gets what it lacks from its remote; without it, it is refused
 * @throws OpsError HISTORY_SHALLOW, HISTORY_MISSING, GIT_FAILED
 */
export async function gitWhereabouts(checkout: Checkout, { complete = false } = {}): Promise<Whereabouts> {
  const [place, refs] = await Promise.all([
    placeOf(checkout),
    runGit(checkout, ['show-ref', '--head', '--dereference']),
  ]);
  if (place.isShallow) {
    if (!complete) throw historyShallow();
    await (await import('./heal.ts')).fetchEverything(checkout);
    return gitWhereabouts(checkout);
  }
  const all = refsIn(refs.output);
  const tips = [...new Set(all.values())];
  const index = openMentions(checkout, place.commonDir, tips);
  // Whoever asks first is told why it failed.
  index.catch(() => undefined);
  const told = new Map<string, ReturnType<Whereabouts['commit']>>();
  const commit = (sha: string) => {
    const found = told.get(sha) ?? describe(checkout, sha);
    told.set(sha, found);
    return found;
  };
  return {
    tags: tagsIn(all),
    resolve: async (revision) => {
      const isKnown = /^[0-9a-f]{40,64}$/.test(revision) && (await index).of(revision) !== undefined;
      return isKnown ? revision : (namedIn(all, revision) ?? resolve(checkout, revision));
    },
    commit,
    with: async (mention) => (await index).with(mention),
    naming: async (sign, sha) => (await index).naming(sign, sha),
    mentionsOf: async (sha) => (await index).of(sha) ?? [],
    comingFrom: (sha) => comingFrom(checkout, sha, tips),
    isAncestor: (sha, head) => isAncestor(checkout, sha, head),
    patchIds: async (shas) => (await import('./traces.ts')).patchIds(checkout, shas),
  };
}

/** Commits by the name of their ref; of an annotated tag its second line, `name^{}`, has the commit, and wins. */
function refsIn(output: string): Map<string, string> {
  const refs = new Map<string, string>();
  for (const [, sha = '', name = ''] of output.matchAll(/^([0-9a-f]{40,64}) (.+?)(?:\^\{\})?$/gm)) refs.set(name, sha);
  return refs;
}

/** In git's own order; whatever else a revision can be, git is asked for. */
const namedIn = (refs: Map<string, string>, name: string): string | undefined =>
  ['', 'refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/'].map((prefix) => refs.get(prefix + name)).find(Boolean);

const tagPrefix = 'refs/tags/';

const tagsIn = (refs: Map<string, string>): Tag[] =>
  [...refs].flatMap(([name, sha]) => (name.startsWith(tagPrefix) ? [{ name: name.slice(tagPrefix.length), sha }] : []));

async function describe(checkout: Checkout, sha: string): ReturnType<Whereabouts['commit']> {
  const format = '--format=%ct%x00%ae%x00%s';
  const { exitCode, output } = await runGit(checkout, ['show', '--no-patch', '--encoding=UTF-8', format, sha, '--']);
  const [seconds = '', email = '', subject = ''] = output.trimEnd().split('\0');
  return exitCode === 0 ? { sha, at: new Date(Number(seconds) * 1_000), email, subject } : undefined;
}

/** One walk for however many tips. */
async function comingFrom(checkout: Checkout, sha: string, tips: string[]): Promise<ReadonlySet<string>> {
  const input = [...tips, `^${sha}`].join('\n');
  const output = await git(checkout, ['rev-list', '--ancestry-path', '--ignore-missing', '--stdin'], { input });
  return new Set(output.split('\n')).add(sha);
}

/** A commit that is not there has no descendants here; a head that is not there could be anything. */
async function isAncestor(checkout: Checkout, sha: string, head: string): Promise<boolean | undefined> {
  const { exitCode } = await runGit(checkout, ['merge-base', '--is-ancestor', sha, head]);
  if (exitCode <= 1) return exitCode === 0;
  return (await resolve(checkout, head)) === undefined ? undefined : false;
}

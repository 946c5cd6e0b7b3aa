import type { Tag } from '#lib/domain/release/tags';
import { below } from '#test/support/random-history';

/** A version as four numbers, the last the candidate's: a stable one comes after all of its candidates. */
type Numbers = [number, number, number, number];

const stable = Number.POSITIVE_INFINITY;

/** Written for these tests alone, so that it shares no mistake with the product. */
function numbersIn(name: string, component: string | undefined): Numbers | undefined {
  const prefix = component === undefined ? 'v' : `${component}-v`;
  const found = new RegExp(`^${prefix}(\\d+)\\.(\\d+)\\.(\\d+)(?:-rc\\.(\\d+))?$`).exec(name);
  if (!found) return undefined;
  const [major = 0, minor = 0, patch = 0] = found.slice(1, 4).map(Number);
  return [major, minor, patch, found[4] === undefined ? stable : Number(found[4])];
}

const compare = (one: Numbers, other: Numbers): number =>
  one.map((number, index) => Math.sign(number - (other[index] ?? 0)) || 0).find((sign) => sign !== 0) ?? 0;

/** Versions in no order over the commits, of the repository and of a component; other tags between them. */
export function randomTags(draw: () => number, commits: number, sha: (number: number) => string): Tag[] {
  const names = Array.from({ length: below(draw, 10) }, () => {
    const version = `${1 + below(draw, 2)}.${below(draw, 3)}.${below(draw, 3)}${draw() < 0.4 ? `-rc.${below(draw, 3)}` : ''}`;
    return (
      [`v${version}`, `api-v${version}`, `v${version}`, `nightly-${version}`, `web-v${version}`][below(draw, 5)] ?? ''
    );
  });
  return [...new Set(names)].map((name) => ({ name, sha: sha(below(draw, commits)) }));
}

type Asked = { tags: Tag[]; channel: 'stable' | 'rc' | 'hotfix'; component: string | undefined; head: string };

/** The rule, word for word: the highest version below the commit's own, of this channel, from which the commit comes. */
export function highestBelow(
  { tags, channel, component, head }: Asked,
  isAncestor: (sha: string) => boolean,
): string | undefined {
  const versions = tags.flatMap((tag) => {
    const numbers = numbersIn(tag.name, component);
    return numbers ? [{ ...tag, numbers }] : [];
  });
  const highestFirst = versions.sort((one, other) => compare(other.numbers, one.numbers));
  const own = highestFirst.find(({ sha, numbers }) => sha === head && (numbers[3] === stable) === (channel !== 'rc'));
  return highestFirst.find(
    ({ sha, numbers }) =>
      (channel === 'rc' || numbers[3] === stable) && (!own || compare(numbers, own.numbers) < 0) && isAncestor(sha),
  )?.name;
}

import { type Checkout, git } from './run-git.ts';

const dayMs = 86_400_000;

/**
 * Whether what separates two commits may look different in the whole history. Below the commits at which a shallow history ends
 * there are others that nobody sees; one that is reachable from both ends may then look as if it belonged to one. It does not when
 * all that separates the two is younger than every such end; a day is for clocks that went wrong.
 */
export async function isDoubtful(checkout: Checkout, from: string, to: string): Promise<boolean> {
  const ends = await endsOf(checkout, [from, to]);
  if (ends.length === 0) return false;
  const lines = await git(checkout, ['rev-list', '--timestamp', '--parents', `${from}...${to}`]);
  const apart = lines
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(' '));
  const oldest = Math.min(...apart.map(([seconds]) => Number(seconds) * 1_000));
  const youngestEnd = Math.max(...ends.map((end) => end.getTime()));
  return apart.some(({ length }) => length === 2) || oldest <= youngestEnd + dayMs;
}

/** When the commits were made whose parents are not here. */
async function endsOf(checkout: Checkout, tips: string[]): Promise<Date[]> {
  const roots = await git(checkout, ['rev-list', '--max-parents=0', ...tips]);
  const raw = await git(checkout, ['cat-file', '--batch'], { input: roots });
  const texts = raw.split(/^(?=[0-9a-f]{40,64} commit \d+$)/m);
  return texts.flatMap((text) => {
    const seconds = /^parent [0-9a-f]+$/m.test(text) ? /^committer .*> (\d+) [+-]\d{4}$/m.exec(text)?.[1] : undefined;
    return seconds === undefined ? [] : [new Date(Number(seconds) * 1_000)];
  });
}

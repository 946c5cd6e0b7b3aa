export type Score = { points: number; isReverted: boolean };

/** The chance that a reverted change has more points than another, half of it where they have as many; 0.5 without either. */
export function areaUnderCurve(scores: Score[]): number {
  const pointsOf = (wanted: boolean) =>
    scores.filter(({ isReverted }) => isReverted === wanted).map(({ points }) => points);
  const [bad, good] = [pointsOf(true), pointsOf(false)];
  const counts = new Map<number, number>();
  for (const points of good) counts.set(points, (counts.get(points) ?? 0) + 1);
  let wins = 0;
  for (const points of bad)
    for (const [other, count] of counts) wins += points > other ? count : points === other ? count / 2 : 0;
  return bad.length === 0 || good.length === 0 ? 0.5 : wins / (bad.length * good.length);
}

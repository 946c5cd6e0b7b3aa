/**
 * The stretch of the past that a check looks at. What was before the deployment belongs to the former version, and would
 * condemn or excuse the wrong one.
 */
export function windowOf(
  { window, since, lag = 0 }: { window: number; since: 'deployment' | 'window'; lag?: number },
  { now, deployedAt }: { now: Date; deployedAt: Date | undefined },
): { from: Date; to: Date } {
  const to = new Date(now.getTime() - lag);
  const begin = to.getTime() - window;
  const from = since === 'deployment' && deployedAt ? Math.max(begin, deployedAt.getTime()) : begin;
  return { from: new Date(Math.min(from, to.getTime())), to };
}

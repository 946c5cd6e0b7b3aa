/** Nearest rank: the smallest value that at least `percent` of all values do not exceed; undefined for no values. */
export function percentile(values: number[], percent: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)];
}

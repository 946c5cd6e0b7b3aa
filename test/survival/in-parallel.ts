/** As many at a time as two cores take; results in the order of the cases. */
export async function inParallel<T, R>(
  cases: T[],
  work: (one: T, index: number) => Promise<R>,
  atOnce = 9,
): Promise<R[]> {
  const results: R[] = [];
  const queue = cases.entries();
  const worker = async () => {
    for (const [index, one] of queue) results[index] = await work(one, index);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

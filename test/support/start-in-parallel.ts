/** Starts `work` for each item in order, so many at a time. The promises come at once; a failure stays in its own. */
export function startInParallel<Item, Result>(
  items: Item[],
  limit: number,
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result>[] {
  let running = 0;
  const waiting: (() => void)[] = [];
  const enter = async () => {
    if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve));
    running += 1;
  };
  const leave = () => {
    running -= 1;
    waiting.shift()?.();
  };
  return items.map((item, index) => {
    const result = enter().then(() => work(item, index));
    const ended = result.finally(leave);
    // Whoever waits for it hears of its failure; until then it is nobody's.
    ended.catch(() => undefined);
    return ended;
  });
}

import { isTemporary } from '#lib/domain/errors/aws';

type Ask<V> = { key: string; resolve(value: V | undefined): void; reject(error: unknown): void };
type Fetch<V> = (keys: string[]) => Promise<Map<string, V>>;

/**
 * A call about many things, for callers who each ask about one: whoever asks while a call waits for its `turn` goes along,
 * `size` of them at the most. The answer is undefined for what was not found.
 */
export function gathered<V>(size: number, turn: () => Promise<void>, fetch: Fetch<V>) {
  const waiting: Ask<V>[] = [];
  let turns = 0;
  const play = async (): Promise<void> => {
    await turn();
    turns -= 1;
    const asks = waiting.splice(0, size);
    if (asks.length > 0) await answer(asks, fetch);
  };
  return (key: string): Promise<V | undefined> => {
    const { promise, resolve, reject } = Promise.withResolvers<V | undefined>();
    waiting.push({ key, resolve, reject });
    if (turns * size < waiting.length) {
      turns += 1;
      void play();
    }
    return promise;
  };
}

/** What is refused for one of many is asked for again by itself, so that nobody is refused for another's sake. */
async function answer<V>(asks: Ask<V>[], fetch: Fetch<V>): Promise<void> {
  try {
    const found = await fetch([...new Set(asks.map(({ key }) => key))]);
    for (const { key, resolve } of asks) resolve(found.get(key));
  } catch (error) {
    if (asks.length > 1 && !isTemporary(error)) {
      await Promise.all(asks.map((ask) => answer([ask], fetch)));
      return;
    }
    for (const { reject } of asks) reject(error);
  }
}

/**
 * Runs `work` for every key: after all keys that it needs, beside all others. A key whose need did not end well is not
 * run: `skip` makes its result. Needs outside `keys` are taken as met; the needs have no cycles (the configuration checks).
 */
export async function inOrder<R>(
  keys: string[],
  needs: (key: string) => string[],
  work: (key: string) => Promise<R>,
  endedWell: (result: R) => boolean,
  skip: (key: string, need: string) => R,
): Promise<R[]> {
  const started = new Map<string, Promise<R>>();
  const start = (key: string): Promise<R> => {
    const running = started.get(key) ?? afterNeeds(key);
    started.set(key, running);
    return running;
  };
  const afterNeeds = async (key: string): Promise<R> => {
    const before = needs(key).filter((need) => keys.includes(need));
    const results = await Promise.all(before.map(start));
    const failed = before.find((_need, index) => !endedWell(results[index] as R));
    return failed === undefined ? work(key) : skip(key, failed);
  };
  return Promise.all(keys.map(start));
}

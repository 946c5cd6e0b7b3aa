type Methods<T> = { [Name in keyof T]: (...given: never[]) => Promise<unknown> };

/** A port whose adapter is loaded when it is first called. */
export const deferred = <T extends Methods<T>>(load: () => Promise<T>): T =>
  new Proxy({} as T, {
    get:
      (_port, name) =>
      async (...given: never[]) =>
        (await load())[name as keyof T](...given),
  });

/** The same answer to everybody who asks. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}

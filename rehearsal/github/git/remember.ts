const memories = new Map<string, Map<string, Promise<unknown>>>();

/** What follows from commits alone never changes: it is worked out once per repository. */
export function remember<T>(gitDir: string, key: string, work: () => Promise<T>): Promise<T> {
  const memory = memories.get(gitDir) ?? new Map<string, Promise<unknown>>();
  memories.set(gitDir, memory);
  const known = memory.get(key) as Promise<T> | undefined;
  if (known) return known;
  const fresh = work();
  memory.set(key, fresh);
  fresh.catch(() => memory.delete(key));
  return fresh;
}

/** Forgets all repositories below a folder. */
export function forget(folder: string): void {
  for (const gitDir of [...memories.keys()]) if (gitDir.startsWith(folder)) memories.delete(gitDir);
}

import type { FileSize } from '#lib/domain/release/range-files';

/** `12\t3\tpath`, as git writes it for `--numstat`, with dashes for a binary file; undefined for anything else. */
export function fileSizeIn(line: string): FileSize | undefined {
  const [added, removed, ...path] = line.split('\t');
  if (removed === undefined) return undefined;
  return { path: path.join('\t'), added: Number(added) || 0, removed: Number(removed) || 0 };
}

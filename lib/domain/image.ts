/** `registry/repository@sha256:…` or `registry/repository:tag`. */
export type ImageReference = { repository: string; tag?: string; digest?: string };

const digestPattern = /^sha256:[0-9a-f]{64}$/;

export const isDigest = (text: string): boolean => digestPattern.test(text);

/** Splits a reference; undefined when it is none. A port in the registry's name is not a tag. */
export function parseImage(reference: string): ImageReference | undefined {
  const [name = '', digest] = reference.split('@', 2);
  if (digest !== undefined && !isDigest(digest)) return undefined;
  const match = /^([a-z0-9.\-_/]+(?::\d+(?=\/))?(?:[a-z0-9.\-_/]*))(?::([\w][\w.-]{0,127}))?$/i.exec(name);
  if (!match?.[1]) return undefined;
  return { repository: match[1], ...(match[2] && { tag: match[2] }), ...(digest && { digest }) };
}

/** `sha256:1a2b3c4d5e6f`: enough to recognise, short enough to read. */
export const shortDigest = (digest: string): string => digest.slice(0, 'sha256:'.length + 12);

const digestPattern = /^sha256:[0-9a-f]{64}$/;

export const isDigest = (text: string): boolean => digestPattern.test(text);

/** `sha256:1a2b3c4d5e6f`: enough to recognise, short enough to read. */
export const shortDigest = (digest: string): string => digest.slice(0, 'sha256:'.length + 12);

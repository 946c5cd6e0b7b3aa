const telling = /(secret|token|passw|pwd|credential|api[_-]?key|private[_-]?key|access[_-]?key|auth)/i;

/** A name whose value nobody should see, going by the name alone. */
export const looksSecret = (name: string): boolean => telling.test(name);

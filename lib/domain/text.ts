import { stripVTControlCharacters } from 'node:util';

/**
 * Text that comes from outside — log lines, commit messages, service output, comments — before it is shown anywhere.
 * Markdown and HTML escaping are the renderers' business; this is what holds for every medium.
 */

/** Overrides that make text read in another order than it runs, and line separators that hide a second line. */
const bidirectional = /[\u202a-\u202e\u2066-\u2069\u2028\u2029]/g;
const isControl = (code: number) => (code < 32 && code !== 9 && code !== 10) || (code >= 127 && code < 160);

/** Without ANSI sequences, control characters and bidirectional overrides; line breaks become \n. */
export function plain(text: string): string {
  const lines = stripVTControlCharacters(text.replace(/\r\n?/g, '\n')).replace(bidirectional, '');
  return [...lines].filter((character) => !isControl(character.codePointAt(0) ?? 0)).join('');
}

/** At most `max` characters in all, saying how many were left out; a character is never cut in two. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const note = (kept: number) => `… (${text.length - kept} more characters)`;
  const kept = Math.max(0, max - note(0).length);
  const whole = text.slice(0, kept).replace(/[\ud800-\udbff]$/, '');
  return `${whole}${note(whole.length)}`.slice(0, max);
}

/** One line of at most `max` characters. */
export const oneLine = (text: string, max = 300): string => clip(plain(text).replace(/\s+/g, ' ').trim(), max);

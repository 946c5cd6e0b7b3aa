/**
 * Text that comes from outside — log lines, commit messages, service output, comments — before it is shown anywhere.
 * Markdown and HTML escaping are the renderers' business; this is what holds for every medium.
 */

/** Overrides that make text read in another order than it runs, and line separators that hide a second line. */
const bidirectional = /[\u202a-\u202e\u2066-\u2069\u2028\u2029]/g;
/** Control characters, but for tabs and line breaks. */
const controls = /[^\P{Cc}\t\n]/gu;

const [esc, bell] = ['\u001b', '\u0007'];
/**
 * ECMA-48: colours and cursor moves (CSI); links, titles and other strings (OSC, DCS, PM, APC) with their end; sequences of
 * two characters. Each part stops where the next sequence begins, so that a hostile megabyte takes no longer than a good one.
 */
const sequences = new RegExp(
  [
    `(?:${esc}\\[|\u009b)[0-?]*[ -/]*[@-~]`,
    `(?:${esc}[\\]PX^_]|[\u0090\u0098\u009d-\u009f])[^${bell}${esc}\u009c\\n]*(?:${bell}|${esc}\\\\|\u009c)`,
    `${esc}[ -/]*[0-~]`,
  ].join('|'),
  'g',
);

/** Without ANSI sequences, control characters and bidirectional overrides; line breaks become \n. */
export const plain = (text: string): string => (/^[\t\n -~]*$/.test(text) ? text : cleaned(text));

const cleaned = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(sequences, '').replace(bidirectional, '').replace(controls, '');

/**
 * Plain text that a runner takes for no command. It obeys lines that begin with `::`, and `##[` wherever it stands in a line:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export const withoutCommands = (text: string): string =>
  text.replace(/^([^\S\n]*)::/gm, '$1\u2237 ').replaceAll('##[', '# #[');

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

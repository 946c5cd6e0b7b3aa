/**
 * What GitHub's runner does with the text of a step, told from its own source:
 * https://github.com/actions/runner — ActionCommand.cs, OutputManager.cs, FileCommandManager.cs. Independent of the product.
 */

export type Command = { name: string; data: string };

/** `StreamReader.ReadLine`. */
export const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/);

/** What `string.TrimStart` takes away: Unicode's white space, which is not JavaScript's. */
const leadingSpace = /^[\t-\r\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

const unescaped = (data: string): string => data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');

/** The command that the runner sees in a line, whichever its name: names can be registered by `stop-commands`. */
export function commandIn(line: string): Command | undefined {
  return newForm(line) ?? oldForm(line);
}

function newForm(line: string): Command | undefined {
  const text = line.replace(leadingSpace, '');
  const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
  if (end < 0) return undefined;
  const [name = ''] = text.slice(2, end).split(' ');
  return { name, data: unescaped(text.slice(end + 2)) };
}

/** Wherever it stands in the line. */
function oldForm(line: string): Command | undefined {
  const begin = line.indexOf('##[');
  const end = begin < 0 ? -1 : line.indexOf(']', begin);
  if (end < 0) return undefined;
  const [name = ''] = line.slice(begin + 3, end).split(' ');
  return { name, data: line.slice(end + 1) };
}

/** Outputs as the runner reads them from the file that GITHUB_OUTPUT names. Throws where it fails the step. */
export function outputsIn(text: string): [name: string, value: string][] {
  const lines = text.split('\n');
  const found: [string, string][] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const [equals, heredoc] = [line.indexOf('='), line.indexOf('<<')];
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      found.push([line.slice(0, equals), line.slice(equals + 1)]);
      continue;
    }
    const delimiter = heredoc < 0 ? '' : line.slice(heredoc + 2);
    const end = delimiter === '' ? -1 : lines.indexOf(delimiter, index + 1);
    if (heredoc < 1 || end < 0) throw new Error(`Invalid format '${line}'`);
    found.push([line.slice(0, heredoc), lines.slice(index + 1, end).join('\n')]);
    index = end;
  }
  return found;
}

import { parse } from 'yaml';

type Input = { description?: string; required?: boolean; default?: unknown };
export type ActionFile = {
  name: string;
  description: string;
  inputs?: Record<string, Input>;
  outputs?: Record<string, { description?: string }>;
};

/** The README with the tables between its markers as action.yml has them. Throws when a marker is missing. */
export function withActionTables(readme: string, actionFile: string): string {
  const { inputs = {}, outputs = {} } = parse(actionFile) as ActionFile;
  return between(between(readme, 'inputs', inputTable(inputs)), 'outputs', outputTable(outputs));
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
export function between(text: string, name: string, content: string): string {
  const block = new RegExp(`<!-- ${name} -->[^]*?<!-- /${name} -->`);
  if (!block.test(text))
    throw new Error(`There is no block <!-- ${name} --> … <!-- /${name} --> in: ${text.split('\n')[0]}`);
  return text.replace(block, () => `<!-- ${name} -->\n${content}\n<!-- /${name} -->`);
}

export const table = (columns: string[], rows: string[][]): string =>
  [columns, columns.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');

/** One line, and no column of its own. */
const cell = (text: string): string =>
  text
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();

const inputTable = (inputs: Record<string, Input>): string =>
  table(
    ['Input', 'Default', 'What it says'],
    Object.entries(inputs).map(([name, { description = '', required, default: value }]) => [
      `\`${name}\``,
      required ? '**required**' : String(value ?? '') && `\`${value}\``,
      description,
    ]),
  );

const outputTable = (outputs: Record<string, { description?: string }>): string =>
  table(
    ['Output', 'What it says'],
    Object.entries(outputs).map(([name, { description = '' }]) => [`\`${name}\``, description]),
  );

import { DockerfileParser, type Flag, type Instruction, type PropertyInstruction } from 'dockerfile-ast';

/** One instruction, its variables not yet replaced. */
export type DockerInstruction = {
  /** Upper case: COPY */
  keyword: string;
  line: number;
  /** `--chown=node` as `{ chown: 'node' }`. */
  flags: Record<string, string>;
  /** All after the flags. */
  text: string;
  /** Of ENV, LABEL and ARG, with quotes and escapes as written. An ARG without a default has the value undefined. */
  pairs: [name: string, value: string | undefined][];
};

const SUPPORTED = 'ARG FROM WORKDIR COPY ENV EXPOSE CMD ENTRYPOINT LABEL USER HEALTHCHECK'.split(' ');

/** What the packer cannot do, with the line of the Dockerfile; the text is for people. */
export function unsupported(line: number, what: string): Error {
  return new Error(
    `Dockerfile:${line}: ${what} The rehearsal packs images without a container engine; it knows ${SUPPORTED.join(', ')}.`,
  );
}

/** Reads a Dockerfile. Throws for instructions outside the subset: one line of the message for each. */
export function parseDockerfile(source: string): DockerInstruction[] {
  const instructions = DockerfileParser.parse(source).getInstructions().map(plain);
  const [first, ...others] = instructions.filter(({ keyword }) => keyword === 'FROM');
  if (!first) throw new Error('The Dockerfile has no FROM.');
  const beyond = [
    ...instructions
      .filter(({ keyword }) => !SUPPORTED.includes(keyword))
      .map(({ keyword, line }) => unsupported(line, `${keyword} is not supported.`)),
    ...others.map(({ line }) => unsupported(line, 'A second stage is not supported.')),
  ];
  if (beyond.length > 0) throw new Error(beyond.map(({ message }) => message).join('\n'));
  return instructions;
}

function plain(instruction: Instruction): DockerInstruction {
  const flags: Flag[] =
    'getFlags' in instruction ? (instruction as Instruction & { getFlags(): Flag[] }).getFlags() : [];
  return {
    keyword: instruction.getKeyword(),
    line: instruction.getRange().start.line + 1,
    flags: Object.fromEntries(flags.map((flag) => [flag.getName(), flag.getValue() ?? ''])),
    text: instruction.getArgumentsContent() ?? '',
    pairs: pairsOf(instruction),
  };
}

function pairsOf(instruction: Instruction): DockerInstruction['pairs'] {
  if (!['ARG', 'ENV', 'LABEL'].includes(instruction.getKeyword())) return [];
  return (instruction as PropertyInstruction)
    .getProperties()
    .map((pair) => [pair.getName(), pair.getUnescapedValue() ?? undefined]);
}

/** Replaces `$NAME`, `${NAME}`, `${NAME:-default}` and `${NAME:+other}`; `\$` stays a dollar. */
export function substitute(text: string, variables: Map<string, string>): string {
  return text.replaceAll(/\\\$|\$(\w+)|\$\{(\w+)(?::([-+])([^}]*))?\}/g, (whole, short, long, operator, word) => {
    if (whole === '\\$') return '$';
    const value = variables.get(short ?? long) ?? '';
    if (operator === '-') return value || word;
    return operator === '+' ? (value ? word : '') : value;
  });
}

/** Takes quotes and escapes off a value and replaces variables where a shell would: not in single quotes. */
export function expandWord(word: string, variables: Map<string, string>): string {
  const parts = /'([^']*)'|"((?:\\.|[^"\\])*)"|\\(.)|\$\{[^}]*\}|\$\w+/gs;
  return word.replaceAll(parts, (whole, single?: string, double?: string, escaped?: string) => {
    if (double !== undefined) return expandQuoted(double, variables);
    return single ?? escaped ?? substitute(whole, variables);
  });
}

/** In double quotes a backslash is itself, but before what means something there. */
const expandQuoted = (text: string, variables: Map<string, string>): string =>
  text.replaceAll(
    /\\(["\\$])|\$\{[^}]*\}|\$\w+/g,
    (whole, escaped?: string) => escaped ?? substitute(whole, variables),
  );

/** The words of `["a", "b"]`, or undefined for the shell form. */
export function execForm(text: string): string[] | undefined {
  if (!text.trim().startsWith('[')) return undefined;
  try {
    const words: unknown = JSON.parse(text);
    return Array.isArray(words) && words.every((word) => typeof word === 'string') ? words : undefined;
  } catch {
    return undefined; // as Docker does: what is not JSON is for the shell
  }
}

/** Docker wraps the shell form into the image's shell. */
export function commandWords(text: string): string[] {
  return execForm(text) ?? ['/bin/sh', '-c', text];
}

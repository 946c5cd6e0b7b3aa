import { isAlias, isMap, isScalar, LineCounter, parseDocument, visit, type YAMLError } from 'yaml';

/** One thing that is wrong, in the user's words, at the place where it stands. Line and column count from 1. */
export type Mistake = { path: string; message: string; line: number; column: number };

export type Path = readonly PropertyKey[];

export type Reading = {
  /** Undefined where the text cannot be read as YAML at all. */
  value: unknown;
  mistakes: Mistake[];
  /** Where the value of a path stands, or its key; of a path that is not there, the nearest that is. */
  place(path: Path, part: 'key' | 'value'): { line: number; column: number };
};

type Document = ReturnType<typeof parseDocument>;

/** After these the rest can still be read. */
const harmless = ['DUPLICATE_KEY', 'MULTIPLE_DOCS'];

const mostAliases = 100;

export function readYaml(text: string): Reading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number) => ({ line: lines.linePos(offset).line, column: lines.linePos(offset).col });
  const problems = [...document.errors, ...document.warnings];
  const tabs = problems.filter(({ code }) => code === 'TAB_AS_INDENT');
  // A tab makes nonsense of all that follows.
  const told = (tabs.length > 0 ? tabs : problems).map((problem) => [sentence(problem, text), problem.pos[0]] as const);
  const found = [...told, ...references(document)].map(([message, offset]) => ({ path: '', message, ...at(offset) }));
  const place = (path: Path, part: 'key' | 'value') => at(offsetOf(document, path, part));
  const isReadable = problems.every(({ code }) => harmless.includes(code)) && references(document).length === 0;
  if (!isReadable) return { value: undefined, mistakes: found, place };
  try {
    return { value: document.toJS({ maxAliasCount: mostAliases }), mistakes: found, place };
  } catch {
    const bomb = {
      path: '',
      message: `aliases stand for more than ${mostAliases} copies of something`,
      line: 1,
      column: 1,
    };
    return { value: undefined, mistakes: [...found, bomb], place };
  }
}

function sentence({ code, message, pos: [from] }: YAMLError, text: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return `"${/^["']?([^"':\s]+)/.exec(text.slice(from))?.[1] ?? ''}" is here for the second time`;
    case 'MULTIPLE_DOCS':
      return 'a second document begins here: one file is one document';
    case 'TAB_AS_INDENT':
      return 'a tab stands where YAML wants blanks';
    default:
      return message;
  }
}

/** Aliases that lead nowhere, and a key that would change what JavaScript takes the mapping for. */
function references(document: Document): [message: string, offset: number][] {
  const found: [string, number][] = [];
  visit(document, {
    Alias: (_key, node) => {
      const isKnown = node.resolve(document) !== undefined;
      if (!isKnown)
        found.push([
          `"*${node.source}" stands before its anchor "&${node.source}", or there is none`,
          node.range?.[0] ?? 0,
        ]);
    },
    Pair: (_key, { key }) => {
      if (isScalar(key) && key.value === '__proto__') found.push(['"__proto__" cannot be a name', key.range?.[0] ?? 0]);
    },
  });
  return found;
}

function offsetOf(document: Document, path: Path, part: 'key' | 'value'): number {
  for (let length = path.length; length > 0; length--) {
    const there = path.slice(0, length);
    const offset = (part === 'key' ? keyOffset(document, there) : undefined) ?? valueOffset(document, there);
    if (offset !== undefined) return offset;
  }
  return document.contents?.range?.[0] ?? 0;
}

const valueOffset = (document: Document, path: Path): number | undefined =>
  (document.getIn(path, true) as { range?: number[] } | undefined)?.range?.[0];

function keyOffset(document: Document, path: Path): number | undefined {
  const node = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  const mapping = isAlias(node) ? node.resolve(document) : node;
  const pair = isMap(mapping) ? mapping.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
  return isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
}

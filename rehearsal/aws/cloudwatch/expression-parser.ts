export type Node =
  | { kind: 'number'; value: number }
  | { kind: 'id'; name: string }
  | { kind: 'list'; items: Node[] }
  | { kind: 'call'; name: string; args: Node[] }
  | { kind: 'binary'; operator: string; left: Node; right: Node };

/** Operators by how tightly they bind, loosest first. */
const levels = [['||', 'OR'], ['&&', 'AND'], ['==', '!=', '>=', '<=', '>', '<'], ['+', '-'], ['*', '/'], ['^']];
const spelledOut: Record<string, string> = { OR: '||', AND: '&&' };

const tokenPattern = /\s*(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[A-Za-z_]\w*|&&|\|\||[=!<>]=|[-+*/^()<>,[\]])/y;

/** Reads metric math. Throws an Error that names the place which is not understood. */
export function parseExpression(text: string): Node {
  const tokens = tokenize(text.trim());
  const node = parseLevel(tokens, 0);
  if (tokens.length > 0) throw new Error(`unexpected '${tokens[0]}'`);
  return node;
}

function tokenize(text: string): string[] {
  const tokens: string[] = [];
  tokenPattern.lastIndex = 0;
  while (tokenPattern.lastIndex < text.length) {
    const from = tokenPattern.lastIndex;
    const token = tokenPattern.exec(text)?.[1];
    if (token === undefined) throw new Error(`unexpected '${text.slice(from, from + 10)}'`);
    tokens.push(token);
  }
  return tokens;
}

function parseLevel(tokens: string[], level: number): Node {
  const operators = levels[level];
  if (!operators) return parseUnary(tokens);
  let left = parseLevel(tokens, level + 1);
  while (operators.includes(tokens[0] ?? '')) {
    const operator = tokens.shift() ?? '';
    left = { kind: 'binary', operator: spelledOut[operator] ?? operator, left, right: parseLevel(tokens, level + 1) };
  }
  return left;
}

function parseUnary(tokens: string[]): Node {
  if (tokens[0] !== '-') return parsePrimary(tokens);
  tokens.shift();
  return { kind: 'binary', operator: '-', left: { kind: 'number', value: 0 }, right: parsePrimary(tokens) };
}

function parsePrimary(tokens: string[]): Node {
  const token = tokens.shift();
  if (token === '(') {
    const inner = parseLevel(tokens, 0);
    expectToken(tokens, ')');
    return inner;
  }
  if (token === '[') return { kind: 'list', items: parseItems(tokens, ']') };
  if (token !== undefined && /^\d/.test(token)) return { kind: 'number', value: Number(token) };
  if (token === undefined || !/^[A-Za-z_]/.test(token)) throw new Error(`unexpected '${token ?? 'end'}'`);
  if (tokens[0] !== '(') return { kind: 'id', name: token };
  tokens.shift();
  return { kind: 'call', name: token, args: parseItems(tokens, ')') };
}

function parseItems(tokens: string[], end: string): Node[] {
  const items: Node[] = [];
  while (tokens[0] !== end) {
    items.push(parseLevel(tokens, 0));
    if (tokens[0] === ',') tokens.shift();
    else if (tokens[0] !== end) throw new Error(`unexpected '${tokens[0] ?? 'end'}'`);
  }
  expectToken(tokens, end);
  return items;
}

function expectToken(tokens: string[], wanted: string): void {
  const token = tokens.shift();
  if (token !== wanted) throw new Error(`expected '${wanted}', found '${token ?? 'end'}'`);
}

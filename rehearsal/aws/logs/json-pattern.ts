import { matchesPattern } from '../iam/pattern.ts';
import { invalidPattern } from './log-request.ts';

type Condition = (event: unknown) => boolean;

const tokens = /\s*(&&|\|\||[()]|!=|>=|<=|[=<>]|"(?:[^"\\]|\\.)*"|\$[^\s=<>!()&|]*|[^\s=<>!()&|"]+)/y;

/** `{ ($.level = "error") && ($.status >= 500) }` as a test of messages; a message that is not JSON never passes. */
export function parseJsonPattern(pattern: string): (message: string) => boolean {
  const words = tokenize(pattern.slice(1, -1).trim());
  const condition = parseAny(words);
  if (words.length > 0 || !pattern.endsWith('}')) throw invalidPattern();
  return (message) => {
    const event = parseMessage(message);
    return event !== undefined && condition(event);
  };
}

function tokenize(text: string): string[] {
  const words: string[] = [];
  tokens.lastIndex = 0;
  while (tokens.lastIndex < text.length) {
    const word = tokens.exec(text)?.[1];
    if (word === undefined) throw invalidPattern();
    words.push(word);
  }
  return words;
}

function parseAny(words: string[]): Condition {
  const choices = [parseAll(words)];
  while (words[0] === '||') {
    words.shift();
    choices.push(parseAll(words));
  }
  return (event) => choices.some((choice) => choice(event));
}

function parseAll(words: string[]): Condition {
  const parts = [parseOne(words)];
  while (words[0] === '&&') {
    words.shift();
    parts.push(parseOne(words));
  }
  return (event) => parts.every((part) => part(event));
}

function parseOne(words: string[]): Condition {
  const first = words.shift();
  if (first === '(') {
    const inner = parseAny(words);
    if (words.shift() !== ')') throw invalidPattern();
    return inner;
  }
  if (!first?.startsWith('$.')) throw invalidPattern();
  const [operator = '', operand = ''] = words.splice(0, 2);
  const found = (event: unknown) => select(event, first.slice(2));
  if (/^(IS|NOT)$/i.test(operator)) return keywordCondition(`${operator} ${operand}`.toUpperCase(), found);
  const compare = comparison(operator, operand);
  return (event) => compare(found(event));
}

function keywordCondition(keywords: string, found: (event: unknown) => unknown): Condition {
  const wanted: Record<string, unknown> = {
    'IS NULL': null,
    'IS TRUE': true,
    'IS FALSE': false,
    'NOT EXISTS': undefined,
  };
  if (!(keywords in wanted)) throw invalidPattern();
  return (event) => found(event) === wanted[keywords];
}

/** A quoted operand, or a bare word, is text with `*` as wildcard; a number compares as one. */
function comparison(operator: string, operand: string): (value: unknown) => boolean {
  const number = Number(operand);
  if (operand === '') throw invalidPattern();
  const equals = (value: unknown) =>
    typeof value === 'number' && !operand.startsWith('"')
      ? value === number
      : typeof value === 'string' && matchesPattern(operand.replace(/^"|"$/g, ''), value);
  const numeric = (test: (value: number) => boolean) => (value: unknown) => typeof value === 'number' && test(value);
  switch (operator) {
    case '=':
      return equals;
    case '!=':
      return (value) => value !== undefined && !equals(value);
    case '>':
      return numeric((value) => value > number);
    case '>=':
      return numeric((value) => value >= number);
    case '<':
      return numeric((value) => value < number);
    case '<=':
      return numeric((value) => value <= number);
    default:
      throw invalidPattern();
  }
}

/** `request.headers[0].name` */
function select(event: unknown, selector: string): unknown {
  const steps = selector.split(/[.[\]]/).filter((step) => step !== '');
  return steps.reduce<unknown>((value, step) => {
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined;
  }, event);
}

function parseMessage(message: string): unknown {
  try {
    return JSON.parse(message);
  } catch {
    return undefined;
  }
}

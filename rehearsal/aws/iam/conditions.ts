import { matchesPattern } from './pattern.ts';
import type { Conditions, Question } from './policy.ts';

type Test = (actual: string, wanted: string) => boolean;

const equals: Test = (actual, wanted) => actual === wanted;
const equalsIgnoringCase: Test = (actual, wanted) => actual.toLowerCase() === wanted.toLowerCase();
const like: Test = (actual, wanted) => matchesPattern(wanted, actual);
const numeric =
  (compare: (actual: number, wanted: number) => boolean): Test =>
  (actual, wanted) =>
    compare(Number(actual), Number(wanted));

/** ARNs match part by part, so that a `*` does not reach over a colon. */
const arnLike: Test = (actual, wanted) => {
  const [parts, patterns] = [arnParts(actual), arnParts(wanted)];
  return parts.length === patterns.length && patterns.every((pattern, index) => like(parts[index] ?? '', pattern));
};

const arnParts = (arn: string): string[] => {
  const parts = arn.split(':');
  return parts.length <= 6 ? parts : [...parts.slice(0, 5), parts.slice(5).join(':')];
};

/** Operators that ask for a match, and those that ask for none. */
const positive: Record<string, Test> = {
  StringEquals: equals,
  StringEqualsIgnoreCase: equalsIgnoringCase,
  StringLike: like,
  ArnEquals: arnLike,
  ArnLike: arnLike,
  Bool: equalsIgnoringCase,
  NumericEquals: numeric((actual, wanted) => actual === wanted),
  NumericLessThan: numeric((actual, wanted) => actual < wanted),
  NumericLessThanEquals: numeric((actual, wanted) => actual <= wanted),
  NumericGreaterThan: numeric((actual, wanted) => actual > wanted),
  NumericGreaterThanEquals: numeric((actual, wanted) => actual >= wanted),
};
const negative: Record<string, Test> = {
  StringNotEquals: equals,
  StringNotEqualsIgnoreCase: equalsIgnoringCase,
  StringNotLike: like,
  ArnNotEquals: arnLike,
  ArnNotLike: arnLike,
  NumericNotEquals: numeric((actual, wanted) => actual === wanted),
};

const operatorPattern = /^(?:(ForAnyValue|ForAllValues):)?([A-Za-z]+?)(IfExists)?$/;

export function isSupported(operator: string): boolean {
  const name = operatorPattern.exec(operator)?.[2] ?? '';
  return name === 'Null' || name in positive || name in negative;
}

/** Whether the circumstances meet all conditions. Values of one key are alternatives; keys and operators all have to hold. */
export function isMet(conditions: Conditions, context: Question['context']): boolean {
  const known = new Map(Object.entries(context).map(([key, value]) => [key.toLowerCase(), value]));
  return Object.entries(conditions).every(([operator, keys]) =>
    Object.entries(keys).every(([key, wanted]) => holds(operator, known.get(key.toLowerCase()), [wanted].flat())),
  );
}

function holds(operator: string, found: string | string[] | undefined, wanted: string[]): boolean {
  const [, quantifier, name = '', ifExists] = operatorPattern.exec(operator) ?? [];
  if (name === 'Null') return wanted.includes(String(found === undefined));
  const negated = name in negative;
  const test = positive[name] ?? negative[name];
  if (!test) return false;
  // AWS: a missing key fails a positive operator and passes a negated one; ForAllValues and IfExists pass without a value.
  if (found === undefined) return negated || Boolean(ifExists) || quantifier === 'ForAllValues';
  const passes = (actual: string) => wanted.some((value) => test(actual, value)) !== negated;
  const values = [found].flat();
  return quantifier === 'ForAnyValue' ? values.some(passes) : values.every(passes);
}

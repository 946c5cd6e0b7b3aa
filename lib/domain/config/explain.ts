import type * as z from 'zod';
import { didYouMean } from '#lib/domain/did-you-mean';
import type { Path } from './read-yaml.ts';
import { isRecord, keysAt } from './shape.ts';

type Issue = z.core.$ZodIssue;

/** `part`: what of the setting is wrong, its name or its value. */
export type Explained = { path: Path; message: string; part: 'key' | 'value' };

/** An issue of the schema in words for a person; several unknown keys are several mistakes. */
export function explain(issue: Issue, schema: z.core.$ZodType, config: unknown): Explained[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, config, path);
    return issue.keys.map((key) => ({ path: [...path, key], message: unknownKey(key, known), part: 'key' }));
  }
  if (issue.code === 'invalid_key') {
    return [{ path, message: issue.issues[0]?.message ?? issue.message, part: 'key' }];
  }
  const value = valueAt(config, path);
  return [{ path, message: sentence(issue, value, config), part: value === undefined ? 'key' : 'value' }];
}

const unknownKey = (key: string, known: string[]): string =>
  key === '<<'
    ? 'merge keys ("<<") are not read: write an alias for a whole value'
    : `"${key}" is not a setting here${didYouMean(key, known) || `: there are ${known.join(', ')}`}`;

function sentence(issue: Issue, value: unknown, config: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, value);
    case 'invalid_value':
      return value === undefined ? 'is missing' : `${shown(value)} is not ${oneOf(issue.values.map(String), value)}`;
    case 'invalid_union':
      return wrongKind(issue, value, config);
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string' ? 'is empty' : `is less than ${issue.minimum}`;
    case 'too_big':
      return `is more than ${issue.maximum}`;
    default:
      return issue.message;
  }
}

const names: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'settings',
  record: 'settings by name',
};

function wrongType(expected: string, value: unknown): string {
  if (value === undefined) return 'is missing';
  const wanted = names[expected] ?? expected;
  const isBare = expected === 'string' && (typeof value === 'number' || typeof value === 'boolean');
  return `is ${nameOf(value)}, and should be ${wanted}${isBare ? ': put it in quotes' : ''}`;
}

function nameOf(value: unknown): string {
  if (value === null) return 'empty';
  if (typeof value === 'number') return Number.isInteger(value) ? 'a whole number' : 'a number';
  return names[Array.isArray(value) ? 'array' : typeof value] ?? typeof value;
}

function wrongKind(issue: Extract<Issue, { code: 'invalid_union' }>, value: unknown, config: unknown): string {
  const kinds = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  if (kinds.length === 0 || (value === undefined && valueAt(config, issue.path.slice(0, -1)) === undefined))
    return issue.message;
  return value === undefined
    ? `is missing: it is one of ${kinds.join(', ')}`
    : `${shown(value)} is not ${oneOf(kinds, value)}`;
}

function oneOf(known: string[], value: unknown): string {
  const list = known.length === 1 ? known.join('') : `one of ${known.join(', ')}`;
  return `${list}${typeof value === 'string' && !known.includes(value) ? didYouMean(value, known) : ''}`;
}

const shown = (value: unknown): string => JSON.stringify(value).slice(0, 60);

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) => (isRecord(inner) || Array.isArray(inner) ? Reflect.get(inner, key) : undefined),
    value,
  );

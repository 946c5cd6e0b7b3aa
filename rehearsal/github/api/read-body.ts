import type { z } from 'zod';
import { refuse, unprocessable, validationFailed } from './errors.ts';

/** A JSON object (nothing counts as an empty one), else 400 in GitHub's words. */
export function parseJson(text: string): unknown {
  if (text.trim() === '') return {};
  try {
    return JSON.parse(text);
  } catch {
    throw refuse(400, 'Problems parsing JSON');
  }
}

/** Checks a body; a field that is missing or of another type is named as GitHub names it. */
export function checkBody(schema: z.ZodType, body: unknown): unknown {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const missing = issues.filter((issue) => issue.code === 'invalid_type' && at(body, issue.path) === undefined);
  if (missing.length > 0)
    throw unprocessable(
      `Invalid request.\n\n${missing.map((issue) => `"${issue.path.join('.')}" wasn't supplied.`).join('\n')}`,
    );
  const mistyped = issues.filter((issue) => issue.code === 'invalid_type');
  if (mistyped.length > 0)
    throw unprocessable(`Invalid request.\n\n${mistyped.map((issue) => mistake(issue, body)).join('\n')}`);
  throw validationFailed(
    ...issues.map((issue) => ({ field: issue.path.join('.'), code: 'invalid', message: issue.message })),
  );
}

function mistake(issue: z.core.$ZodIssue, body: unknown): string {
  const expected = issue.code === 'invalid_type' ? issue.expected : 'value';
  const value = JSON.stringify(at(body, issue.path)) ?? 'nil';
  return `For 'properties/${issue.path.join('/')}', ${value === 'null' ? 'nil' : value} is not a ${expected}.`;
}

function at(body: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], body);
}

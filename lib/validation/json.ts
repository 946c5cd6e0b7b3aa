import { isDeepStrictEqual } from 'node:util';
import { compile, type JSONValue } from 'json-p3';
import type { JsonExpectation } from '#lib/domain/config/checks/http';
import { withoutRandomWords } from '#lib/domain/redact';
import { oneLine } from '#lib/domain/text';
import { type Finding, fail, inconclusive, pass } from '#lib/domain/validation/model';
import type { ProbeResponse } from '#lib/ports';

/** The values that a JSONPath (RFC 9535) selects in a response's body, or why there are none to be had. */
export function selectJson(path: string, { body, truncated }: ProbeResponse): { values: unknown[] } | Finding {
  const document = parse(body);
  if (document === undefined) {
    return truncated ? inconclusive('the body is larger than is read') : fail(`the body is not JSON: ${excerpt(body)}`);
  }
  return { values: compile(path).query(document.value).values() };
}

export function judgeJson(expected: JsonExpectation, response: ProbeResponse): Finding {
  const selected = selectJson(expected.path, response);
  if (!('values' in selected)) return selected;
  const { values } = selected;
  const seen = `${expected.path} is ${show(values)}`;
  if (expected.exists !== undefined) {
    return values.length > 0 === expected.exists
      ? pass(seen)
      : fail(`${seen}, expected ${expected.exists ? 'something' : 'nothing'}`);
  }
  const wanted = expected.matches === undefined ? JSON.stringify(expected.equals) : `/${expected.matches}/`;
  return values.length > 0 && values.every(fits(expected)) ? pass(seen) : fail(`${seen}, expected ${wanted}`);
}

function fits({ equals, matches }: JsonExpectation): (value: unknown) => boolean {
  if (matches === undefined) return (value) => isDeepStrictEqual(value, equals);
  const pattern = new RegExp(matches, 'u');
  return (value) => pattern.test(typeof value === 'string' ? value : JSON.stringify(value));
}

export const show = (values: unknown[]): string =>
  values.length === 0
    ? 'absent'
    : oneLine(withoutRandomWords(values.map((value) => JSON.stringify(value)).join(', ')), 120);

export const excerpt = (body: string): string => (body === '' ? 'it is empty' : oneLine(withoutRandomWords(body), 120));

function parse(text: string): { value: JSONValue } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

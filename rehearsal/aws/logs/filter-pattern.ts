import { parseJsonPattern } from './json-pattern.ts';
import { invalidPattern } from './log-request.ts';

/** Whether a message is wanted. */
export type MessageTest = (message: string) => boolean;

/**
 * CloudWatch Logs' filter patterns: terms that must all occur (`ERROR "no route"`), alternatives (`?WARN ?ERROR`), terms that
 * must not (`-debug`), a regular expression (`%5\d\d%`), or a condition over a JSON message (`{ $.level = "error" }`).
 * Throws InvalidParameterException for what cannot be read, and for space-delimited patterns, which are not rehearsed.
 */
export function compileFilterPattern(pattern: string): MessageTest {
  const trimmed = pattern.trim();
  if (trimmed.startsWith('{')) return parseJsonPattern(trimmed);
  if (trimmed.startsWith('[')) throw invalidPattern();
  const terms = [...trimmed.matchAll(/([?-]?)(?:"((?:[^"\\]|\\.)*)"|%([^%]+)%|(\S+))/g)].map(readTerm);
  const [required, optional, excluded] = ['', '?', '-'].map((sign) => terms.filter((term) => term.sign === sign));
  // As in AWS, alternatives count only where nothing is required.
  const alternatives = required?.length || excluded?.length ? [] : (optional ?? []);
  return (message) =>
    (required ?? []).every(({ occurs }) => occurs(message)) &&
    !(excluded ?? []).some(({ occurs }) => occurs(message)) &&
    (alternatives.length === 0 || alternatives.some(({ occurs }) => occurs(message)));
}

type Term = { sign: string; occurs: MessageTest };

function readTerm([, sign = '', quoted, expression, word = '']: RegExpExecArray): Term {
  if (expression !== undefined) {
    const regex = new RegExp(expression);
    return { sign, occurs: (message) => regex.test(message) };
  }
  const text = quoted === undefined ? word : quoted.replace(/\\(.)/g, '$1');
  return { sign, occurs: (message) => message.includes(text) };
}

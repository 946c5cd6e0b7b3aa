import * as core from '@actions/core';
import { plainAndRedacted, type Redactor } from '#lib/domain/redact';
import { clip } from '#lib/domain/text';
import type { Log } from '#lib/ports';

const longestLine = 4_000;

/** A runner obeys lines that start with `::` or `##[`: text from outside must never become one. */
const neutral = (line: string) => line.replace(/^(\s*)(::|##\[)/, '$1\u2237 $2').replace(/^(\s*\u2237 )::/, '$1');

export const safeText = (text: string, redactor: Redactor): string =>
  plainAndRedacted(text, redactor)
    .split('\n')
    .map((line) => neutral(clip(line, longestLine)))
    .join('\n');

/** Annotations are GitHub's own commands, whose data @actions/core escapes. */
export function createLog(redactor: Redactor): Log {
  const safe = (text: string) => safeText(text, redactor);
  return {
    info: (text) => core.info(safe(text)),
    warning: (text) => core.warning(safe(text)),
    error: (text) => core.error(safe(text)),
    debug: (text) => core.debug(safe(text)),
    group: (title, body) => core.group(safe(title), body),
  };
}

import * as core from '@actions/core';
import { plainAndRedacted, type Redactor } from '#lib/domain/redact';
import { clip, withoutCommands } from '#lib/domain/text';
import type { Log } from '#lib/ports';

const longestLine = 4_000;

export const safeText = (text: string, redactor: Redactor): string =>
  withoutCommands(plainAndRedacted(text, redactor))
    .split('\n')
    .map((line) => clip(line, longestLine))
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

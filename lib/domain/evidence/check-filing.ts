import type { Finding } from './findings.ts';
import { isDerived, monthOf } from './layout.ts';
import { type LedgerFiles, type Line, placeOf } from './read-lines.ts';

/** How much later than our own clock a time may be. */
const skewMs = 5 * 60_000;

/** Months, times and keys of the records, and files that do not belong there. */
export function checkFiling(files: LedgerFiles, lines: Line[], now: Date): Finding[] {
  const latest = new Date(now.getTime() + skewMs).toISOString();
  return [...strangers(files), ...misfiled(lines, latest), ...repeatedKeys(lines)];
}

const strangers = (files: LedgerFiles): Finding[] =>
  [...files.keys()]
    .filter((path) => monthOf(path) === undefined && !isDerived(path))
    .map((path) => ({ kind: 'misfiled', place: path, says: 'The file does not belong to a ledger.' }));

function misfiled(lines: Line[], latest: string): Finding[] {
  const findings: Finding[] = [];
  let before = '';
  for (const line of lines) {
    if (!line.record) continue;
    const { seq, appended } = line.record;
    const says = flawOf(appended, { before, latest, month: monthOf(line.shard) });
    if (says) findings.push({ kind: 'misfiled', seq, place: placeOf(line), says });
    before = appended;
  }
  return findings;
}

const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function flawOf(appended: string, limits: { before: string; latest: string; month: string | undefined }) {
  if (!isoTime.test(appended)) return `It was appended at "${appended}", which is no time.`;
  if (appended < limits.before) return `It was appended at ${appended}, before its predecessor (${limits.before}).`;
  if (appended > limits.latest) return `It was appended at ${appended}, which is yet to come.`;
  return appended.startsWith(`${limits.month}-`) ? undefined : `It was appended at ${appended}, in another month.`;
}

function repeatedKeys(lines: Line[]): Finding[] {
  // Nearly always there are none, and a set is quicker to fill than a map.
  if (new Set(lines.map(({ record }) => record?.key)).size === lines.length) return [];
  const first = new Map<string, number>();
  const findings: Finding[] = [];
  for (const line of lines) {
    if (!line.record) continue;
    const { key, seq } = line.record;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, seq);
    else if (earlier !== seq)
      findings.push({
        kind: 'repeated-key',
        seq,
        place: placeOf(line),
        says: `Record ${earlier} has the key "${key}" already.`,
      });
  }
  return findings;
}

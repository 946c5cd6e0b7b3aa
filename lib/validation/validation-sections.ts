import { formatDuration } from '#lib/domain/duration';
import type { Look, Validation } from '#lib/domain/validation/model';
import { type Traffic, trafficOf } from '#lib/domain/validation/traffic';
import type { Fact, Section } from '#lib/report/report';

const words = { pass: 'passed', fail: 'failed', inconclusive: 'could not tell' };

/** What was seen: a row for each check, and a chart of what the checks' own requests met. */
export const validationSections = ({ looks }: Validation): Section[] => [...table(looks), ...charts(looks)];

export const validationFacts = ({ looks, durationMs }: Validation): Fact[] => [
  { label: 'Looks', value: `${looks.length} in ${formatDuration(durationMs)}` },
];

function table(looks: Look[]): Section[] {
  const last = looks.at(-1);
  if (!last) return [];
  const rows = last.results.map((result, index) => {
    const passed = looks.filter(({ results }) => results[index]?.judgement === 'pass').length;
    return [
      result.name,
      result.kind,
      words[result.judgement],
      result.seen,
      `${passed} of ${looks.length}`,
      String(result.attempts),
      formatDuration(result.durationMs),
    ];
  });
  const columns = ['Check', 'Kind', 'Verdict', 'What was seen', 'Looks passed', 'Attempts', 'Took'];
  return [{ kind: 'table', title: looks.length > 1 ? 'Checks, at the last look' : 'Checks', columns, rows }];
}

function charts(looks: Look[]): Section[] {
  const samples = looks.flatMap((look) => look.samples);
  if (samples.length === 0) return [];
  const traffic = trafficOf(samples);
  return [
    chart(`Latency of ${samples.length} requests`, 'ms', traffic, { p95: 'p95Ms', median: 'medianMs' }),
    chart('Requests that erred', '%', traffic, { errors: 'errorPercent' }),
  ];
}

/** One line for each name, of the field that it stands for. */
function chart(
  title: string,
  unit: string,
  traffic: Traffic[],
  lines: Record<string, Exclude<keyof Traffic, 'label'>>,
) {
  const series = Object.entries(lines).map(([name, field]) => ({ name, values: traffic.map((one) => one[field]) }));
  return { kind: 'chart' as const, title, unit, labels: traffic.map(({ label }) => label), series };
}

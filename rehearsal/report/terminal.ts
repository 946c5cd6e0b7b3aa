import { styleText } from 'node:util';
import { formatDuration } from '#lib/domain/duration';
import { durationMs, passed, type RehearsalReport, type ScenarioReport, type StoryEvent } from './model.ts';

const colours = { person: 'cyan', github: 'magenta', aws: 'yellow', service: 'green' } as const;

/** `  12.4 s  grace       approves production`: one line for each moment, as it happens. */
export function eventLine({ at, lane, who, what }: StoryEvent, startedAt: Date): string {
  const seconds = ((at.getTime() - startedAt.getTime()) / 1000).toFixed(1).padStart(6);
  return `${styleText('dim', `${seconds} s`)}  ${styleText(colours[lane], who.padEnd(11))} ${what}`;
}

export const scenarioHeading = ({ name, title }: { name: string; title: string }): string =>
  `\n${styleText('bold', title)} ${styleText('dim', `(${name})`)}`;

const sign = (good: boolean): string => (good ? styleText('green', '✓') : styleText('red', '✗'));

/** What the scenario had to show, with what was recorded. */
export function scenarioResult(scenario: ScenarioReport): string {
  const claims = scenario.claims.map(
    ({ claim, holds, evidence }) => `  ${sign(holds)} ${claim}\n    ${styleText('dim', evidence)}`,
  );
  return ['', ...claims, ...(scenario.error ? [`  ${sign(false)} ${scenario.error}`] : [])].join('\n');
}

/** The last lines of a rehearsal: each scenario, what users saw, and where the report is. */
export function closingLines(report: RehearsalReport, reportFile: string): string {
  const rows = report.scenarios.map((scenario) => {
    const failed = scenario.traffic.map(({ environment, requests, failed }) => `${environment} ${failed}/${requests}`);
    const time = formatDuration(durationMs(scenario)).padStart(8);
    return `${sign(passed(scenario))} ${scenario.name.padEnd(20)} ${time}   failed requests: ${failed.join(', ')}`;
  });
  const good = report.scenarios.filter(passed).length;
  return [
    '',
    ...rows,
    '',
    `Report: ${reportFile}`,
    'What a rehearsal does not prove is at the end of it.',
    `${good} passed, ${report.scenarios.length - good} failed`,
  ].join('\n');
}

import { styleText } from 'node:util';
import { formatDuration } from '#lib/domain/duration';
import { plain, withoutCommands } from '#lib/domain/text';
import { durationMs, passed, type RehearsalReport, type ScenarioReport, type StoryEvent } from './model.ts';

const colours = { person: 'cyan', github: 'magenta', aws: 'yellow', service: 'green' } as const;

/** Commit messages and service output reach the terminal, and the log of a runner where a rehearsal is played by one. */
const safe = (text: string): string => withoutCommands(plain(text));

/** `  12.4 s  grace       approves production`: one line for each moment, as it happens. */
export function eventLine({ at, lane, who, what }: StoryEvent, startedAt: Date): string {
  const seconds = ((at.getTime() - startedAt.getTime()) / 1000).toFixed(1).padStart(6);
  return `${styleText('dim', `${seconds} s`)}  ${styleText(colours[lane], safe(who).padEnd(11))} ${safe(what)}`;
}

export const scenarioHeading = ({ name, title }: { name: string; title: string }): string =>
  `\n${styleText('bold', safe(title))} ${styleText('dim', `(${name})`)}`;

const sign = (good: boolean): string => (good ? styleText('green', '✓') : styleText('red', '✗'));

/** What the scenario had to show, with what was recorded. */
export function scenarioResult(scenario: Pick<ScenarioReport, 'claims' | 'error'>): string {
  const claims = scenario.claims.map(
    ({ claim, holds, evidence }) => `  ${sign(holds)} ${safe(claim)}\n    ${styleText('dim', safe(evidence))}`,
  );
  return ['', ...claims, ...(scenario.error ? [`  ${sign(false)} ${safe(scenario.error)}`] : [])].join('\n');
}

/** The last lines of a rehearsal: each scenario, what users saw, and where the report is. */
export function closingLines(report: RehearsalReport, reportFile: string): string {
  const rows = report.scenarios.map((scenario) => {
    const failed = scenario.traffic.map(
      ({ environment, requests, failed }) => `${safe(environment)} ${failed}/${requests}`,
    );
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

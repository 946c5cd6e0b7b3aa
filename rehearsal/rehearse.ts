import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { OwnProduct } from '#rehearsal/product/own/own-product';
import type { Product } from '#rehearsal/product/product';
import { sampleProduct } from '#rehearsal/product/sample';
import { durationMs, passed, type RehearsalReport, type ScenarioReport } from '#rehearsal/report/model';
import { reportPage } from '#rehearsal/report/page';
import { closingLines, eventLine, scenarioHeading, scenarioResult } from '#rehearsal/report/terminal';
import { ownScenario } from '#rehearsal/scenarios/own-product';
import type { Scenario } from '#rehearsal/scenarios/scenario';
import { type PlayOptions, playProduct } from '#rehearsal/world/play';

type Options = Pick<PlayOptions, 'clockFactor' | 'faults'> & { reportFile: string; keep: boolean };

/** Plays scenarios of the sample product. The exit status of the command. */
export const rehearse = async (scenarios: Scenario[], options: Options): Promise<0 | 1> =>
  rehearseProduct(await sampleProduct(), scenarios, options);

/** Plays a team's own product; `notPlayed` is told before and in the report. The exit status of the command. */
export const rehearseOwn = (product: OwnProduct, notPlayed: string[], options: Options): Promise<0 | 1> =>
  rehearseProduct(product, [ownScenario(product)], { ...options, notPlayed });

/** Plays the scenarios one after the other, with live progress, and writes the report. */
async function rehearseProduct<Name extends string, Change extends string>(
  product: Product<Name, Change>,
  scenarios: Scenario<Name, Change>[],
  { reportFile, clockFactor, faults, keep, notPlayed = [] }: Options & { notPlayed?: string[] },
): Promise<0 | 1> {
  const stop = untilLeft();
  const startedAt = new Date();
  const played: ScenarioReport[] = [];
  for (const scenario of scenarios) {
    if (stop.signal.aborted) break;
    const last = scenario === scenarios.at(-1);
    played.push(await show(product, scenario, { clockFactor, faults, stop: stop.signal, keep: keep && last }));
  }
  const report: RehearsalReport = { startedAt, finishedAt: new Date(), clockFactor, notPlayed, scenarios: played };
  const file = path.resolve(reportFile);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, reportPage(report));
  console.log(closingLines(report, file));
  return played.length === scenarios.length && played.every(passed) ? 0 : 1;
}

/** Aborts when whoever watches leaves: by Ctrl-C, or by closing the terminal or the pipe. Nothing stays behind. */
function untilLeft(): AbortController {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => stop.abort());
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => stop.abort());
  return stop;
}

async function show<Name extends string, Change extends string>(
  product: Product<Name, Change>,
  scenario: Scenario<Name, Change>,
  { clockFactor, faults, stop, keep }: Pick<PlayOptions, 'clockFactor' | 'faults' | 'stop'> & { keep: boolean },
): Promise<ScenarioReport> {
  console.log(scenarioHeading(scenario));
  const startedAt = new Date();
  const report = await playProduct(product, scenario, {
    clockFactor,
    faults,
    stop,
    onEvent: (event) => console.log(eventLine(event, startedAt)),
    ...(keep && { keep: waitWith(stop) }),
  });
  if (!keep) console.log(scenarioResult(report));
  console.log(`  ${(durationMs(report) / 1000).toFixed(1)} s`);
  return report;
}

/** Holds the world open, so that a person can look around and push by hand, until Ctrl-C. How it went is told before. */
const waitWith = (stop: AbortSignal) => async (told: Parameters<typeof scenarioResult>[0], addresses: string[]) => {
  console.log(scenarioResult(told));
  console.log(['', 'The stand-ins stay up until Ctrl-C:', ...addresses.map((line) => `  ${line}`)].join('\n'));
  if (!stop.aborted) await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
};

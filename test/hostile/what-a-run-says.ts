import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createLog } from '#lib/action/log';
import type { RunContext } from '#lib/action/run-context';
import { writeOutcome } from '#lib/action/write-outcome';
import type { Outcome } from '#lib/domain/outcome';
import { createRedactor } from '#lib/domain/redact';
import { fakeClock } from '#test/support/fake-clock';
import { markdownEscapes, otherStructure } from './github-markdown.ts';
import { commandIn, linesOf, outputsIn } from './runner-rules.ts';

const page = 'https://github.example/run/';

/** A text for each place that one outcome has. */
export const textsOfOutcome = 26;

/** Every place of an outcome that foreign text can reach. */
function outcomeOf(texts: string[]): Outcome {
  const left = [...texts];
  const text = () => left.shift() ?? 'word';
  const link = `${page}${text()}`;
  return {
    verdict: 'failed',
    reason: 'BROKE',
    outputs: { digest: text(), said: `${text()}\n${text()}`, more: text() },
    report: {
      title: text(),
      verdict: 'failed',
      summary: text(),
      facts: [
        { label: text(), value: text() },
        { label: text(), value: text(), link },
      ],
      sections: [
        { kind: 'text', title: text(), text: text() },
        { kind: 'list', title: text(), items: [text(), text()] },
        { kind: 'table', title: text(), columns: [text(), text()], rows: [[text(), text()]] },
        { kind: 'code', title: text(), text: text() },
        { kind: 'timeline', title: text(), events: [{ at: new Date(0), text: text() }] },
        { kind: 'chart', title: 'Latency', unit: text(), labels: ['1'], series: [{ name: text(), values: [1] }] },
      ],
      next: [text(), 'Look.'],
    },
    details: {},
  };
}

export type Runner = {
  play(outcome: Outcome): Promise<{ stdout: string; outputs: string; summary: string }>;
  close(): Promise<void>;
};

/** The files and the standard output of one step. */
export async function startRunner(): Promise<Runner> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'slipway-hostile-'));
  const [output, summary] = ['output', 'summary'].map((name) => path.join(folder, name)) as [string, string];
  Object.assign(process.env, { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary });
  const redactor = createRedactor();
  const run = { clock: fakeClock(), log: createLog(redactor), redactor } as unknown as RunContext;
  return {
    play: async (outcome) => {
      await Promise.all([writeFile(output, ''), writeFile(summary, '')]);
      const stdout = await heard(() => writeOutcome(outcome, run, new Date(0)));
      return { stdout, outputs: await readFile(output, 'utf8'), summary: await readFile(summary, 'utf8') };
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/** What is written to standard output meanwhile. */
export async function heard(work: () => Promise<void> | void): Promise<string> {
  const { write } = process.stdout;
  const chunks: string[] = [];
  process.stdout.write = ((chunk: string) => chunks.push(chunk) > 0) as typeof write;
  try {
    await work();
  } finally {
    process.stdout.write = write;
  }
  return chunks.join('');
}

let calm: string | undefined;

export async function escapesOfRun(runner: Runner, texts: string[]): Promise<string[]> {
  calm ??= (await runner.play(outcomeOf([]))).summary;
  const outcome = outcomeOf(texts);
  const { stdout, outputs, summary } = await runner.play(outcome);
  return [
    ...commandEscapes(stdout, ['error']),
    ...outputEscapes(outputs, outcome),
    ...markdownEscapes(summary, { links: [page] }),
    ...otherStructure(summary, calm),
  ];
}

/** The runner carries out the commands that we gave, in our order, and no other; nothing else moves the cursor. */
export function commandEscapes(stdout: string, given: string[]): string[] {
  const lines = linesOf(stdout);
  const names = lines.flatMap((line) => commandIn(line)?.name ?? []);
  const moves = lines.filter((line) => /[^\P{Cc}\t]/u.test(line)).map((line) => `a control character: ${line}`);
  return names.join() === given.join() ? moves : [...moves, `commands: ${names.join()} of ${stdout}`];
}

/** Each output under its own name, one line of JSON among them, and no other. */
function outputEscapes(file: string, outcome: Outcome): string[] {
  const names = outputsIn(file).map(([name]) => name);
  const given = [...Object.keys(outcome.outputs), 'result'];
  const result = outputsIn(file).find(([name]) => name === 'result')?.[1] ?? '';
  const isResult = !result.includes('\n') && JSON.parse(result).verdict === outcome.verdict;
  return names.join() === given.join() && isResult ? [] : [`outputs: ${file}`];
}

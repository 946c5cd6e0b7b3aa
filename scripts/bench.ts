import { fork } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Section } from './benchmarks/figure.ts';
import { machine } from './benchmarks/machine.ts';
import { page } from './benchmarks/page.ts';
import { type Played, subjects } from './benchmarks/subjects.ts';
import { commandLine, refuser } from './lib/command-line.ts';

const help = `scripts/bench [SUBJECT…] [--peer FOLDER]… [--repository FOLDER]…

Measures what Slipway promises about speed and cost, about seven minutes. Subjects: ${Object.keys(subjects).join(', ')}.
Without a subject all are measured, and docs/benchmarks.md is written; with subjects their figures are only shown.
  --peer FOLDER         the checkout of somebody else's action, or a folder with somebody's release notes tool in its
                        node_modules, measured in the same run
  --repository FOLDER   a clone whose whole history is told as well
Exit status: 0 when every limit is kept, else 1.`;

const options = {
  peer: { type: 'string', multiple: true, default: [] as string[] },
  repository: { type: 'string', multiple: true, default: [] as string[] },
} as const;
const { values, positionals } = commandLine('bench', help, options);
const chosen = positionals.length > 0 ? positionals : Object.keys(subjects);
const unknown = chosen.filter((name) => !Object.hasOwn(subjects, name));
if (unknown.length > 0)
  refuser('bench')(`There is no subject ${unknown.join(', ')}, but ${Object.keys(subjects).join(', ')}.`);

/** Progress goes where it does not mix with the figures; on a terminal it stays on one line. */
function say(text: string): void {
  process.stderr.write(process.stderr.isTTY ? `\r\x1b[K${text}` : `${text}\n`);
}

/** In a process of its own: a process that has grown starts every other one more slowly, by 10 ms after a ledger. */
function measured(name: string): Promise<Section> {
  const child = fork(path.join(import.meta.dirname, 'benchmarks/play-subject.ts'), [], { execArgv: ['--no-warnings'] });
  child.send({ name, peers: values.peer, repositories: values.repository });
  return new Promise((resolve, reject) => {
    child.on('message', (played: Played) => ('section' in played ? resolve(played.section) : say(played.said)));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`)));
  });
}

const begun = performance.now();
const run = { at: new Date(), machine: machine() };
const sections: Section[] = [];
for (const name of chosen) sections.push(await measured(name));
const peers = values.peer.map((folder) => path.basename(path.resolve(folder)));
const text = page({ ...run, peers, tookMs: performance.now() - begun, sections });
const file = 'docs/benchmarks.md';
const isWhole = positionals.length === 0;
if (isWhole) await writeFile(file, text);
console.log(text);
if (sections.flatMap(({ figures }) => figures).some(({ isMet }) => isMet === false)) process.exitCode = 1;

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Bench, Section } from './benchmarks/figure.ts';
import { fleet } from './benchmarks/fleet.ts';
import { follow } from './benchmarks/follow.ts';
import { ledger } from './benchmarks/ledger.ts';
import { live } from './benchmarks/live.ts';
import { machine } from './benchmarks/machine.ts';
import { notes } from './benchmarks/notes.ts';
import { page } from './benchmarks/page.ts';
import { size } from './benchmarks/size.ts';
import { start } from './benchmarks/start.ts';
import { commandLine, refuser } from './lib/command-line.ts';

const subjects: Record<string, (bench: Bench) => Promise<Section>> = {
  size,
  start,
  follow,
  fleet,
  ledger,
  notes,
  live,
};

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

const begun = performance.now();
const run = { at: new Date(), machine: machine() };
const sections: Section[] = [];
for (const name of chosen) {
  const found = await subjects[name]?.({ peers: values.peer, repositories: values.repository, say });
  if (found) sections.push(found);
}
const peers = values.peer.map((folder) => path.basename(path.resolve(folder)));
const text = page({ ...run, peers, tookMs: performance.now() - begun, sections });
const file = 'docs/benchmarks.md';
const isWhole = positionals.length === 0;
if (isWhole) await writeFile(file, text);
console.log(text);
if (sections.flatMap(({ figures }) => figures).some(({ isMet }) => isMet === false)) process.exitCode = 1;

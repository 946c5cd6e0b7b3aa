/** A setup file for jest: writes down what the GitHub stand-in answers in existing tests, one JSON line for each answer. */
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { recordingFetch } from './recording-fetch.ts';

const file = path.join(String(process.env['SLIPWAY_ANSWERS']), `${process.pid}.jsonl`);

globalThis.fetch = recordingFetch(globalThis.fetch, (answered) =>
  appendFileSync(file, `${JSON.stringify(answered)}\n`),
);

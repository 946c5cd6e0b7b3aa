import type { Texts } from './ledgers.ts';
import { said } from './outside-run.ts';

export type Case = { origin: string; files: Texts; anchors?: { size: number; root: string }[] };

/** `broken`: sequence numbers or paths. */
export type Verdict = { holds: boolean; size: number; root: string; broken: (number | string)[] };

/** What the verifier in Python, which shares nothing with ours, says of these ledgers. */
export async function secondVerdicts(cases: Case[]): Promise<Verdict[]> {
  const input = cases.map(({ origin, files, anchors = [] }) =>
    JSON.stringify({ origin, files: Object.fromEntries(files), anchors }),
  );
  const answers = await said('python3', ['test/outside/verify_ledger.py'], { input: input.join('\n') });
  return answers
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

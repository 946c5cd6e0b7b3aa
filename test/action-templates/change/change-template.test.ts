import { expect, test } from '@jest/globals';
import { changeTemplate } from '#action-templates/change/src/change-template';
import { inputs } from '#action-templates/change/src/inputs';
import { readInputs } from '#lib/action/inputs';
import type { Quarantine } from '#lib/domain/records';
import { digestOf } from '#test/support/records';

const input = {
  environment: 'production',
  digest: digestOf('a'),
  reason: 'OPS-9: the database was full',
  config: '.github/slipway.yml',
  githubToken: 'ghs_x',
};

const quarantine = (id: number, letter: string, change: Partial<Quarantine> = {}): Quarantine => ({
  ...{ id, environment: 'production', digest: digestOf(letter), reason: 'search fails', overridden: false },
  at: new Date('2026-01-01T12:00:00Z'),
  ...change,
});

/** GitHub's records; `deaf` takes writes and does not show them. */
function github(quarantines: Quarantine[], deaf = false) {
  const written: [number, string][] = [];
  const shown = (entry: Quarantine) => !deaf && written.some(([id]) => id === entry.id);
  return {
    written,
    records: {
      quarantines: async (environment: string) =>
        quarantines
          .filter((entry) => entry.environment === environment)
          .map((entry) => (shown(entry) ? { ...entry, overridden: true } : entry)),
      release: async (id: number, note: string) => void written.push([id, note]),
    },
  };
}

test.each<[sentence: string, quarantines: Quarantine[], reason: string, ended: number[]]>([
  ['the digest is quarantined', [quarantine(1, 'a')], 'OK', [1]],
  ['it is quarantined twice: both end', [quarantine(1, 'a'), quarantine(2, 'a')], 'OK', [1, 2]],
  ['one of two is over already', [quarantine(1, 'a', { overridden: true }), quarantine(2, 'a')], 'OK', [2]],
  ['another digest is', [quarantine(1, 'b')], 'NO_CHANGE', []],
  ['another environment has it', [quarantine(1, 'a', { environment: 'staging' })], 'NO_CHANGE', []],
  ['it is over already', [quarantine(1, 'a', { overridden: true })], 'NO_CHANGE', []],
])('%s', async (_sentence, quarantines, reason, ended) => {
  const { records, written } = github(quarantines);
  const outcome = await changeTemplate(input, { actor: 'grace', records });
  expect(outcome).toMatchObject({ verdict: 'succeeded', reason, outputs: { changed: String(ended.length > 0) } });
  expect(written).toEqual(ended.map((id) => [id, 'grace: OPS-9: the database was full']));
});

test('a reason that explains nothing is refused, and nothing is written', async () => {
  const { records, written } = github([quarantine(1, 'a')]);
  const outcome = await changeTemplate({ ...input, reason: 'because' }, { actor: 'grace', records });
  expect(outcome).toMatchObject({ verdict: 'refused', reason: 'REASON_TOO_SHORT', outputs: { changed: 'false' } });
  expect(written).toEqual([]);
});

test('what was written but is not seen is not a success', async () => {
  const { records } = github([quarantine(1, 'a')], true);
  const outcome = await changeTemplate(input, { actor: 'grace', records });
  expect(outcome).toMatchObject({ verdict: 'inconclusive', reason: 'CHANGE_NOT_SEEN', outputs: { changed: 'false' } });
  expect(outcome.report.next).toHaveLength(1);
});

test('all mistakes in the inputs are told at once', () => {
  expect(() => readInputs(inputs, { INPUT_DIGEST: 'latest', INPUT_CONFIG: 'x', 'INPUT_GITHUB-TOKEN': 'x' })).toThrow(
    /environment: is required[\s\S]*digest: is not a digest[\s\S]*reason: is required/,
  );
});

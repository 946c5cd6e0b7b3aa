import { expect, test } from '@jest/globals';
import { type Conclusion, hear, type StepOfRun } from '#lib/domain/evidence/steps-of-run';
import type { Verdict } from '#lib/domain/outcome';
import type { StepResult } from '#lib/domain/step-result';

const said = (verdict: Verdict): StepResult => ({
  ...{ schemaVersion: 1, verdict, reason: 'OK', title: 't', summary: 's', next: [], evidence: '' },
  ...{ startedAt: '2026-11-23T05:00:00.000Z', finishedAt: '2026-11-23T05:10:00.000Z', outputs: {}, details: {} },
});

type Word = Verdict | 'unreadable' | '';
const names = ['gate', 'deploy', 'validate'];

const job = (conclusion: Conclusion, words: Word[], name = 'deploy'): StepOfRun[] =>
  words.map((word, index) => ({
    ...{ job: name, action: names[index] ?? '', conclusion },
    result: word === '' ? undefined : word === 'unreadable' ? word : said(word),
  }));

const seen = (steps: StepOfRun[]) =>
  hear(steps).map((heard) => (heard.kind === 'spoke' ? heard.step.action : `no ${heard.step.action}`));

test.each<[string, StepOfRun[], string[]]>([
  ['all said something', job('success', ['succeeded', 'succeeded', 'succeeded']), ['gate', 'deploy', 'validate']],
  ['the gate refused, so nothing followed', job('failure', ['refused', '', '']), ['gate']],
  ['the rollout failed, so nothing was validated', job('failure', ['succeeded', 'failed', '']), ['gate', 'deploy']],
  ['deploy-env died', job('failure', ['succeeded', '', '']), ['gate', 'no deploy']],
  ['validation died', job('failure', ['succeeded', 'succeeded', '']), ['gate', 'deploy', 'no validate']],
  ['the runner was lost, and all outputs with it', job('failure', ['', '', '']), ['no gate']],
  ['the run was cancelled before the job began', job('cancelled', ['', '', '']), ['no gate']],
  ['a job said nothing and calls it a success', job('success', ['', '', '']), ['no gate']],
  ['a word in between was lost', job('success', ['succeeded', '', 'succeeded']), ['gate', 'no deploy', 'validate']],
  ['a word cannot be read', job('failure', ['succeeded', 'unreadable', '']), ['gate', 'no deploy']],
  ['a word after the end cannot be read', job('failure', ['failed', '', 'unreadable']), ['gate', 'no validate']],
  ['the job was skipped', job('skipped', ['', '']), []],
  ['the job was skipped, and a runner hands on its unread expressions', job('skipped', ['unreadable']), []],
  [
    'one job is silent, another spoke',
    [...job('failure', ['']), ...job('success', ['succeeded'], 'rollback')],
    ['no gate', 'gate'],
  ],
])('%s', (_sentence, steps, expected) => {
  expect(seen(steps)).toEqual(expected);
});

test('over all words that three steps can say, no job that began is silence, and no word is lost', () => {
  const words: Word[] = ['succeeded', 'failed', 'unreadable', ''];
  const all = words.flatMap((a) => words.flatMap((b) => words.map((c) => job('failure', [a, b, c]))));
  expect(all.filter((steps) => hear(steps).length === 0)).toEqual([]);
  const lost = all.filter((steps) => {
    const spoken = steps.filter(({ result }) => typeof result === 'object');
    return hear(steps).filter(({ kind }) => kind === 'spoke').length !== spoken.length;
  });
  expect(lost).toEqual([]);
});

import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { createFaults } from '#rehearsal/faults';
import { parseFaults } from '#rehearsal/faults-file';

const mistakesOf = (text: string): string[] => {
  try {
    parseFaults(text, 'f.yml');
    return [];
  } catch (error) {
    return (error as Error).message
      .split('\n')
      .slice(1)
      .map((line) => line.trim());
  }
};

const rule = (text: string) => `faults:\n  - { ${text} }\n`;

test.each<[string, string, string[]]>([
  ['nothing', '', ['f.yml:1:1 faults: is missing']],
  ['no fault', 'faults: []', ['f.yml:1:9 faults: is empty']],
  [
    'broken YAML',
    'faults: [',
    ['f.yml:1:10 Flow sequence in block collection must be sufficiently indented and end with a ]'],
  ],
  [
    'a setting that is none',
    'sead: 7\nfaults:\n  - { on: ecs:*, kind: reset, count: 2 }\n',
    [
      'f.yml:3:31 faults.0.count: "count" is not a setting here: there are on, kind, skip, times, probability, ms',
      'f.yml:1:1 sead: "sead" is not a setting here: did you mean "seed"?',
    ],
  ],
  [
    'a kind that is none',
    rule('on: ecs:*, kind: slow'),
    [
      'f.yml:2:24 faults.0.kind: "slow" is not one of throttle, server-error, reset, latency, stale-read, lost-response, expired-token',
    ],
  ],
  [
    'an operation that is none',
    rule('on: ecs:UpdateServce, kind: reset'),
    [
      'f.yml:2:11 faults.0.on: "ecs:UpdateServce" is no operation of AWS, GitHub or the registry: did you mean "ecs:UpdateService"?',
    ],
  ],
  [
    'a probability that never strikes',
    rule('on: ecs:*, kind: reset, probability: 0'),
    ['f.yml:2:44 faults.0.probability: is not a number above 0, up to 1'],
  ],
  [
    'a time where none is taken',
    rule('on: ecs:*, kind: reset, ms: 5'),
    ['f.yml:2:35 faults.0.ms: "reset" takes no time: leave "ms" out'],
  ],
  [
    'a stale read of the registry',
    rule('on: "registry:GET manifest", kind: stale-read'),
    ['f.yml:2:42 faults.0.kind: the registry has no stale reads'],
  ],
  [
    'several at once',
    'seed: one\nfaults:\n  - { kind: reset, times: 0 }\n  - { on: x, kind: latency }\n',
    [
      'f.yml:1:7 seed: is text, and should be a number',
      'f.yml:3:5 faults.0.on: is missing',
      'f.yml:3:27 faults.0.times: is less than 1',
      'f.yml:4:11 faults.1.on: "x" is no operation of AWS, GitHub or the registry',
    ],
  ],
])('every mistake is told with its line: %s', (_case, text, expected) => {
  expect(mistakesOf(text).toSorted()).toEqual(expected.toSorted());
});

test('what is good is taken as it stands, and JSON is YAML', () => {
  const file = {
    seed: 7,
    faults: [{ on: 'github:GET *', kind: 'latency', ms: 20, skip: 1, times: 2, probability: 0.5 }],
  };
  expect(parseFaults(JSON.stringify(file), 'f.json')).toEqual({ seed: 7, rules: file.faults });
  expect(parseFaults(rule('on: "*", kind: reset'), 'f.yml').seed).toBe(1);
});

test('one file strikes the same calls each time; another seed strikes others', async () => {
  const text = await readFile('examples/faults.yml', 'utf8');
  const strikes = (content: string) => {
    const faults = createFaults(parseFaults(content, 'f.yml'));
    return Array.from({ length: 64 }, () => faults.next('ecs:DescribeServices')?.kind ?? '-').join();
  };
  expect(strikes(text)).toBe(strikes(text));
  expect(strikes(text)).not.toBe(strikes(text.replace('seed: 7', 'seed: 8')));
});

test('a rule that found nothing to strike is told', () => {
  const { rules, seed } = parseFaults(rule('on: ecs:UpdateService, kind: reset, skip: 1'), 'f.yml');
  const faults = createFaults({ rules, seed });
  faults.next('ecs:UpdateService');
  expect(faults.idle()).toEqual(rules);
  faults.next('ecs:UpdateService');
  expect(faults.idle()).toEqual([]);
});

test('the guide shows the example as it is', async () => {
  expect(await readFile('docs/rehearse.md', 'utf8')).toContain(await readFile('examples/faults.yml', 'utf8'));
});

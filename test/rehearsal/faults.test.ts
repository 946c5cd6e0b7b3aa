import { expect, test } from '@jest/globals';
import type { FaultRule } from '#rehearsal/contracts';
import { createFaults } from '#rehearsal/faults';

const strikes = (rules: FaultRule[], operations: string[], seed = 1): string => {
  const faults = createFaults({ seed, rules });
  return operations.map((operation) => faults.next(operation)?.kind[0] ?? '.').join('');
};
const calls = (count: number, operation = 'ecs:UpdateService') => Array.from({ length: count }, () => operation);

test.each<[string, FaultRule[], string[], string]>([
  ['without rules nothing strikes', [], calls(3), '...'],
  ['a rule strikes every matching call', [{ on: 'ecs:UpdateService', kind: 'throttle' }], calls(3), 'ttt'],
  ['skip lets the first calls through', [{ on: 'ecs:*', kind: 'reset', skip: 2 }], calls(4), '..rr'],
  ['times bounds the strikes', [{ on: '*', kind: 'latency', skip: 1, times: 2 }], calls(5), '.ll..'],
  ['probability 0 never strikes', [{ on: '*', kind: 'reset', probability: 0 }], calls(5), '.....'],
  ['another operation is left alone', [{ on: 'ecs:Describe*', kind: 'reset' }], calls(2), '..'],
  [
    'braces, slashes and dots in a name are literal',
    [{ on: 'github:POST /repos/{owner}/{repo}/issues', kind: 'server-error' }],
    ['github:POST /repos/{owner}/{repo}/issues', 'github:POST /repos/{owner}/{repo}/issues/1'],
    's.',
  ],
  [
    'when the first rule is used up, the next one strikes',
    [
      { on: '*', kind: 'throttle', times: 1 },
      { on: '*', kind: 'reset', times: 1 },
    ],
    calls(3),
    'tr.',
  ],
])('%s', (_case, rules, operations, expected) => {
  expect(strikes(rules, operations)).toBe(expected);
});

const half: FaultRule = { on: 'ecs:*', kind: 'throttle', probability: 0.5 };

test('the same seed strikes the same calls, another seed others', () => {
  expect(strikes([half], calls(64), 7)).toBe(strikes([half], calls(64), 7));
  expect(strikes([half], calls(64), 7)).not.toBe(strikes([half], calls(64), 8));
});

test('about half of many calls are struck at probability 0.5', () => {
  const struck = strikes([half], calls(2000)).replaceAll('.', '').length;
  expect(struck).toBeGreaterThan(900);
  expect(struck).toBeLessThan(1100);
});

test('what a rule does to its calls does not depend on the traffic of other rules', () => {
  const other: FaultRule = { on: 'ecr:*', kind: 'reset', probability: 0.5 };
  const mixed = calls(32).flatMap((operation) => [operation, 'ecr:DescribeImages']);
  const ofEcs = [...strikes([half, other], mixed, 3)].filter((_kind, index) => index % 2 === 0).join('');
  expect(ofEcs).toBe(strikes([half], calls(32), 3));
});

test('rules can be added and cleared while it runs, and the report keeps what struck', () => {
  const at = new Date('2026-01-02T03:04:05Z');
  const faults = createFaults({ seed: 1, rules: [], clock: { now: () => at } });
  faults.add({ on: 'sts:*', kind: 'expired-token' });
  faults.next('sts:GetCallerIdentity');
  faults.clear();
  expect(faults.next('sts:GetCallerIdentity')).toBeUndefined();
  expect(faults.struck()).toEqual([{ operation: 'sts:GetCallerIdentity', kind: 'expired-token', at }]);
});

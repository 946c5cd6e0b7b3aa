import { expect, test } from '@jest/globals';
import { parseWorkflowCommand, type WorkflowCommand } from '#rehearsal/runner/workflow-command';

test.each<[string, string, WorkflowCommand | undefined]>([
  ['a message', '::error::no', { name: 'error', properties: {}, message: 'no' }],
  ['a message with ::', '::add-mask::a::b\n', { name: 'add-mask', properties: {}, message: 'a::b' }],
  [
    'properties',
    '::warning file=a.ts,line=3::x',
    { name: 'warning', properties: { file: 'a.ts', line: '3' }, message: 'x' },
  ],
  [
    'a title and a message with ::',
    '::notice title=T::arn:aws::x',
    { name: 'notice', properties: { title: 'T' }, message: 'arn:aws::x' },
  ],
  ['escapes', '::error title=a%3Ab%2Cc::1%0A2%25', { name: 'error', properties: { title: 'a:b,c' }, message: '1\n2%' }],
  ['an ordinary line', 'x ::error::no', undefined],
])('%s', (_case, line, expected) => {
  expect(parseWorkflowCommand(line)).toEqual(expected);
});

import { expect, test } from '@jest/globals';
import { toMarkdown } from '#lib/report/markdown';
import { reasonFact, withReason } from '#lib/report/reason-fact';
import type { Report } from '#lib/report/report';
import { toText } from '#lib/report/text';

const sampleReport: Report = {
  title: 'It failed',
  verdict: 'failed',
  summary: 'Why.',
  facts: [],
  sections: [],
  next: [],
};

test('a report says its code and where it is explained, in each voice', () => {
  const report = withReason(sampleReport, 'DEPLOY_HOPELESS');
  const place = 'https://github.com/slipway-dev/slipway/blob/v1/docs/read-a-failed-deployment.md#deploy_hopeless';
  expect(toMarkdown(report, { limit: 65_536 })).toMatch(new RegExp(`\\| Reason code \\| \\[.*\\]\\(<${place}>\\) \\|`));
  expect(toText(report)).toContain('Reason code: DEPLOY_HOPELESS');
});

test('a plain success has nothing to look up', () => {
  expect(withReason(sampleReport, 'OK')).toBe(sampleReport);
});

test.each([
  ['a code', 'NO_CHANGE', true],
  ['text of another step', 'NO_CHANGE](https://evil.example)', false],
  ['nothing', '', false],
])('%s becomes a link or stays text', (_sentence, reason, linked) => {
  expect('link' in reasonFact(reason)).toBe(linked);
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { audiences } from '#lib/domain/release/audience';
import { releaseSlack } from '#lib/report/release-slack';
import { type SlackBlock, type SlackMessage, slackLimits } from '#lib/report/slack-blocks';
import { hostileText } from '#test/hostile/texts';
import { wholeDocument } from './whole-document.ts';

const textsOf = (block: SlackBlock): string[] =>
  block.type === 'context' ? block.elements.map(({ text }) => text) : [block.text.text];

/** Slack refuses a whole message for any one of these. */
const tooMuch = ({ blocks }: SlackMessage): unknown[] => [
  ...(blocks.length > slackLimits.blocks ? [blocks.length] : []),
  ...blocks.filter((block) =>
    textsOf(block).some((text) => text.length > (block.type === 'header' ? 150 : 3_000) || text === ''),
  ),
];

/** Whatever Slack would read as more than words: all that is left of `<` are links of ours. */
const alive = (message: SlackMessage): string[] =>
  message.blocks
    .filter(({ type }) => type !== 'header')
    .flatMap(textsOf)
    .flatMap(
      (text) =>
        text
          .replace(/<https:\/\/github\.(?:test|com)\/[^<>|\s]*\|[^<>|]*>/g, '')
          .match(/.*(?:[<>]|&(?!(?:amp|lt|gt);)).*/g) ?? [],
    );

test('no text of others is more than words, and none makes a message that Slack refuses', () => {
  const property = fc.property(hostileText, fc.constantFrom(...audiences), (text, audience) => {
    const message = releaseSlack(wholeDocument(`b${text}`), audience);
    expect([tooMuch(message), alive(message)]).toEqual([[], []]);
    expect(message.text).not.toMatch(/[<>]/);
  });
  fc.assert(property, { numRuns: 200, seed: 20_260_102 });
});

test('of a long release as many whole lines are told as there is room for, and how many more there are', () => {
  const document = wholeDocument();
  const [change] = document.changes;
  if (!change) throw new Error('no change');
  const many = Array.from({ length: 300 }, (_, index) => ({ ...change, subject: `${index} ${'😀'.repeat(400)}` }));
  const message = releaseSlack({ ...document, changes: many, notKnown: Array(60).fill('x') }, 'all');
  expect(tooMuch(message)).toEqual([]);
  const features = message.blocks.flatMap(textsOf).find((text) => text.startsWith('*Features*')) ?? '';
  const told = features.match(/^• \*hull:\* \d+ 😀+… \(<https:[^>]+>\)$/gmu)?.length ?? 0;
  expect(told).toBeGreaterThan(3);
  expect(features.split('\n').at(-1)).toBe(`_and ${300 - told} more_`);
});

test('each audience is told what is theirs', () => {
  const titles = (audience: (typeof audiences)[number]) =>
    releaseSlack(wholeDocument(), audience)
      .blocks.flatMap(textsOf)
      .flatMap((text) => /^\*([A-Z][\w ]+)/.exec(text)?.[1] ?? []);
  expect(titles('user')).toEqual(['Security', 'Breaking changes', 'Features', 'Bug Fixes']);
  expect(titles('operator')).toEqual([
    ...[
      'Security',
      'Breaking changes',
      'Database migrations',
      'For operators',
      'Risk',
      'Features',
      'Bug Fixes',
      'Deployments',
    ],
  ]);
  expect(titles('auditor').slice(0, 4)).toEqual(['Security', 'Change control', 'Deployments', 'Supply chain']);
});

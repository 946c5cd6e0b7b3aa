import { expect, test } from '@jest/globals';
import { createTextPile, joined } from '#actions/release-notes/src/text-pile';

const long = 'Žluťoučký kůň 💥 '.repeat(20_000);
const texts = ['oars\n\n', '', 'Bööte', long, 'sails', 'a'.repeat(300_000), long, '💥'];

test.each<[string, number[]]>([
  ['in their order', texts.map((_, index) => index)],
  ['in any other', [7, 0, 3, 3, 5, 1, 2, 6, 4]],
  ['none of them', []],
])('texts come back as they were, %s', (_sentence, order) => {
  const pile = createTextPile();
  const pieces = texts.map((text, index) => pile(text, String(index)));
  const expected = order.map((index) => `${texts[index]}${index}`).join('');
  expect(joined(order.flatMap((index) => pieces[index] ?? [])).toString()).toBe(expected);
});

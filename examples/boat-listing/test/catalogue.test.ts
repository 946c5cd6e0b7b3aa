import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCatalogue, type Listing, type Query } from '../src/catalogue.ts';

const boat = (id: string, change: Partial<Listing> = {}): Listing => ({
  ...{ id, name: id, type: 'sloop', length: 9, built: 2000, price: 1000, harbour: 'Cork' },
  ...change,
});

const catalogue = createCatalogue([
  boat('Aurora'),
  boat('Pip', { type: 'dinghy', price: 200, harbour: 'Kinsale' }),
  boat('Kestrel', { price: 1500 }),
]);

const cases: [sentence: string, query: Query, ids: string[]][] = [
  ['no words find every boat', { text: '' }, ['Aurora', 'Pip', 'Kestrel']],
  ['a word is found in the name, whatever its case', { text: 'AURORA' }, ['Aurora']],
  ['a word is found in the harbour', { text: 'kinsale' }, ['Pip']],
  ['all words must be there', { text: 'cork sloop' }, ['Aurora', 'Kestrel']],
  ['the type narrows', { text: '', type: 'dinghy' }, ['Pip']],
  ['the price limit is inclusive', { text: '', maxPrice: 1000 }, ['Aurora', 'Pip']],
  ['nothing found is an empty answer', { text: 'submarine' }, []],
];

for (const [sentence, query, ids] of cases) {
  test(sentence, () => {
    assert.deepEqual(
      catalogue.search(query).map(({ id }) => id),
      ids,
    );
  });
}

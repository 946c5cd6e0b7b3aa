import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { releaseDocument } from '#lib/domain/release/document/schema';
import { hostileText } from '#test/hostile/texts';
import { wholeDocument } from '#test/lib/report/whole-document';

const schema = JSON.parse(await readFile('docs/slipway-release.schema.json', 'utf8'));
const accepts = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(schema);

/** By the schema that is published, in an implementation that is not ours; and by our own reader. */
function verdict(document: unknown): string[] {
  accepts(document);
  const published = (accepts.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  const own = releaseDocument
    .safeParse(document)
    .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
  return [...published, ...(own ?? [])];
}

test('whatever others wrote, a document is what its schema says, and survives being written and read', () => {
  const property = fc.property(hostileText, (text) => {
    const document = wholeDocument(text);
    const read = JSON.parse(JSON.stringify(document));
    expect([verdict(read), read]).toEqual([[], document]);
  });
  fc.assert(property, { numRuns: 100, seed: 20_260_102 });
});

test('what is not known is null, and not missing', () => {
  const bare = wholeDocument('boats', { content: undefined, supply: undefined, running: [] });
  expect(verdict(JSON.parse(JSON.stringify(bare)))).toEqual([]);
  expect(bare).toMatchObject({ security: null, migrations: null, infrastructure: null, risk: null, supplyChain: null });
});

test('no address of a person is in it', () => {
  expect(JSON.stringify(wholeDocument())).not.toContain('@harbour.example');
});

test.each([
  ['another version of the form', { schemaVersion: 2 }],
  ['a member that nobody knows', { colour: 'blue' }],
  ['a direction that does not exist', { direction: 'up' }],
])('%s is refused', (_sentence, change) => {
  expect(verdict({ ...wholeDocument(), ...change }).length).toBeGreaterThan(1);
});

import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { parseConfig } from '#lib/domain/config/parse';
import { renderConfig } from '#scripts/lib/init/render-config';

const sample = 'examples/boat-listing/.github/slipway.yml';
const header = /^# yaml-language-server: \$schema=(\S+)$/m;

/** What an editor would fetch: the file of this repository that the address names, as the tag v1 will have it. */
async function schemaBehind(address: string): Promise<object> {
  const path = /^https:\/\/raw\.githubusercontent\.com\/slipway-dev\/slipway\/v1\/(.+)$/.exec(address)?.[1];
  expect({ address, path }).toEqual({ address, path: expect.any(String) });
  return JSON.parse(await readFile(path ?? '', 'utf8'));
}

/** Judged by the schema alone, in an implementation that is not ours. */
async function verdict(text: string): Promise<string[]> {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  const validate = ajv.compile(await schemaBehind(header.exec(text)?.[1] ?? ''));
  validate(parse(text));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('the editor line of the sample leads to a schema that accepts the sample', async () => {
  const text = await readFile(sample, 'utf8');
  expect(text.startsWith('# yaml-language-server: ')).toBe(true);
  expect(await verdict(text)).toEqual([]);
});

test.each([
  ['a setting that does not exist', 'protected: true', 'protekted: true', '/environments/production'],
  ['a number for an account', 'account: "111122223333"', 'account: 111122223333', '/image/account'],
  ['a kind of check that does not exist', 'kind: version', 'kind: versoin', '/environments/staging/validate/checks/2'],
  ['a missing product', 'product: boat-listing\n', '', ' must have required property'],
])('an editor and Slipway both see %s', async (_sentence, from, to, place) => {
  const text = (await readFile(sample, 'utf8')).replace(from, to);
  expect((await verdict(text)).join('\n')).toContain(place);
  expect(() => parseConfig(text, sample)).toThrow('slipway.yml has ');
});

test('the editor line of what scripts/init writes leads to a schema that accepts it', async () => {
  const place = { account: '111122223333', region: 'eu-west-1', cluster: 'pier', url: 'https://pier.example' };
  const environments = ['staging', 'production'].map((name) => ({ name, ...place }));
  const plan = { product: 'pier', repository: 'pier', service: 'pier', container: 'web', environments };
  expect(await verdict(renderConfig(plan))).toEqual([]);
});

test('the line that the configuration page gives is the same', async () => {
  const page = await readFile('docs/configuration.md', 'utf8');
  expect(header.exec(page)?.[1]).toBe(header.exec(await readFile(sample, 'utf8'))?.[1]);
});

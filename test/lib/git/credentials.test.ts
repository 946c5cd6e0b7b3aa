import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { toolEnvironment } from '#lib/exec/environments';
import { createTools } from '#lib/exec/tools';
import { authorizationOf, withCredentials } from '#lib/git/credentials';
import { systemClock } from '#lib/system/clock';

/** A git server that lets nobody in, and keeps what it was shown. */
const shown: string[][] = [];
const server = createServer((request, response) => {
  shown.push(request.headersDistinct['authorization'] ?? []);
  response.writeHead(403).end();
});
let address = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => void server.close(resolve)));

const left = (url: string) => ({
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: `http.${url}/.extraheader`,
  GIT_CONFIG_VALUE_0: 'AUTHORIZATION: basic of-the-checkout',
});

test.each<[string, () => Record<string, string>, string[]]>([
  ['nothing is there', () => ({}), [authorizationOf('ghs_own')]],
  ['a checkout left a header', () => left(address), [authorizationOf('ghs_own')]],
  ['a header of another server stays there', () => left('http://127.0.0.2'), [authorizationOf('ghs_own')]],
])('git shows the token of the action, once: %s', async (_sentence, given, expected) => {
  shown.length = 0;
  const env = withCredentials({ ...toolEnvironment(process.env), ...given() }, address, 'ghs_own');
  await createTools(systemClock).run('git', ['ls-remote', `${address}/harbour/boats`], { env });
  expect(shown).toEqual([expected]);
});

test('no other server is shown it', async () => {
  shown.length = 0;
  const env = withCredentials(toolEnvironment(process.env), 'https://github.test', 'ghs_own');
  await createTools(systemClock).run('git', ['ls-remote', `${address}/harbour/boats`], { env });
  expect(shown).toEqual([[]]);
});

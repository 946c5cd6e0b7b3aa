import { expect, test } from '@jest/globals';
import type { Attested } from '#lib/domain/release/supply-chain';
import { attestations } from '#lib/github/attestations';
import { testClient } from '#test/support/github-client';
import { type Line, scriptedServer } from '#test/support/scripted-server';

const digest = `sha256:${'a'.repeat(64)}`;
const bundle = (statement: string) => ({ dsseEnvelope: { payload: Buffer.from(statement).toString('base64') } });
const withBundle = (found: unknown): Line => ({ body: { attestations: [{ bundle: found }] } });
const spdx = 'https://spdx.dev/Document/v2.3';
const there: Line = withBundle(bundle(JSON.stringify({ predicateType: spdx })));
/** GitHub's own example has none. */
const elsewhere: Line = { body: { attestations: [{ bundle_url: 'https://blob.test/1.json.sn' }] } };
const empty: Line = { body: { attestations: [] } };
const missing: Line = { status: 404, body: { message: 'Not Found' } };
const unnamed = { predicateType: undefined };

test.each<[string, Line[], Attested]>([
  ['both', [elsewhere, there], { provenance: unnamed, sbom: { predicateType: spdx } }],
  ['no list of what is in it', [there, missing], { provenance: { predicateType: spdx }, sbom: undefined }],
  ['nothing', [missing, missing], { provenance: undefined, sbom: undefined }],
  ['an empty list', [empty, there], { provenance: undefined, sbom: { predicateType: spdx } }],
  [
    'bundles that say nothing',
    [withBundle(bundle('boats')), withBundle({ dsseEnvelope: { payload: '%' } })],
    { provenance: unnamed, sbom: unnamed },
  ],
])('%s', async (_sentence, script, expected) => {
  const server = await scriptedServer(script);
  try {
    expect(await attestations(testClient(server.url)).of(digest)).toEqual(expected);
    expect(server.heard.map(({ path }) => decodeURIComponent(path).replace(/^.*attestations/, ''))).toEqual([
      `/${digest}?predicate_type=provenance&per_page=1`,
      `/${digest}?predicate_type=sbom&per_page=1`,
    ]);
  } finally {
    await server.close();
  }
});

test('what may not be seen is not called missing', async () => {
  const server = await scriptedServer([{ status: 403, body: { message: 'Resource not accessible by integration' } }]);
  try {
    await expect(attestations(testClient(server.url)).of(digest)).rejects.toMatchObject({ code: 'GITHUB_FORBIDDEN' });
  } finally {
    await server.close();
  }
});

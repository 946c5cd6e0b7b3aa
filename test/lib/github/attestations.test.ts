import { expect, test } from '@jest/globals';
import { attestations } from '#lib/github/attestations';
import { testClient } from '#test/support/github-client';
import { type Line, scriptedServer } from '#test/support/scripted-server';

const digest = `sha256:${'a'.repeat(64)}`;
const there: Line = { body: { attestations: [{ bundle: {} }] } };
const empty: Line = { body: { attestations: [] } };
const missing: Line = { status: 404, body: { message: 'Not Found' } };

test.each<[string, Line[], { provenance: boolean; sbom: boolean }]>([
  ['both', [there, there], { provenance: true, sbom: true }],
  ['no list of what is in it', [there, missing], { provenance: true, sbom: false }],
  ['nothing', [missing, missing], { provenance: false, sbom: false }],
  ['an empty list', [empty, there], { provenance: false, sbom: true }],
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

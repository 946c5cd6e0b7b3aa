import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDigest } from '../src/version.ts';

const a = `sha256:${'a'.repeat(64)}`;
const b = `sha256:${'b'.repeat(64)}`;
const endpoint = { ECS_CONTAINER_METADATA_URI_V4: 'http://169.254.170.2/v4/1' };
const tells = (metadata: object) => async () => Response.json(metadata);

/** Fails once, then tells. */
function slow(metadata: object): typeof fetch {
  const answers = [() => Promise.reject(new Error('timeout')), async () => Response.json(metadata)];
  return async () => answers.shift()?.() ?? Promise.reject(new Error('asked too often'));
}

const cases: [sentence: string, env: NodeJS.ProcessEnv, get: typeof fetch, digest: string][] = [
  ['an image deployed by digest', endpoint, tells({ Image: `registry/boat@${a}`, ImageID: b }), a],
  ['an image deployed by tag', endpoint, tells({ Image: 'registry/boat:main', ImageID: b }), b],
  ['metadata without a digest', { ...endpoint, IMAGE_DIGEST: a }, tells({ Image: 'boat' }), a],
  ['metadata that is slow at first', endpoint, slow({ ImageID: b }), b],
  ['metadata that fails', { ...endpoint, IMAGE_DIGEST: a }, async () => Promise.reject(new Error('no route')), a],
  ['no metadata, a variable', { IMAGE_DIGEST: b }, fetch, b],
  ['nothing at all', {}, fetch, 'unknown'],
];

for (const [sentence, env, get, digest] of cases) {
  test(sentence, async () => assert.equal(await readDigest(env, get), digest));
}

/** The registry of the AWS stand-in, as skopeo and buildah see it; and images that the packer pushed, as skopeo reads them. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { DescribeImagesCommand } from '@aws-sdk/client-ecr';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { digestOf } from '#rehearsal/aws/ecr/digest';
import type { OciImage } from '#rehearsal/images/oci';
import { packImage } from '#rehearsal/images/pack-image';
import { parseReference, pushImage } from '#rehearsal/images/push-image';
import { project } from '#test/rehearsal/images/project';
import { type Buildah, startBuildah } from '#test/support/outside-buildah';
import { type EcrWorld, startEcr } from '#test/support/outside-ecr';
import { run, said } from '#test/support/outside-run';

const sample = path.resolve('examples/boat-listing');

let ecr: EcrWorld;
let tool: Buildah;
let image: OciImage;
let credentials: string;

beforeAll(async () => {
  [ecr, tool] = await Promise.all([startEcr(), startBuildah()]);
  credentials = `${ecr.login.username}:${ecr.login.password}`;
  image = await packImage({ context: sample, dockerfile: path.join(sample, 'Dockerfile') });
  await pushImage(image, parseReference(`${ecr.uri}:v1`), ecr.login);
});

afterAll(() => Promise.all([ecr.close(), tool.remove()]));

const inspect = async (reference: string, ...options: string[]) =>
  JSON.parse(
    await said('skopeo', [
      'inspect',
      '--tls-verify=false',
      '--creds',
      credentials,
      ...options,
      `docker://${reference}`,
    ]),
  );

test('skopeo reads the packed sample by tag and by digest, with one answer', async () => {
  const [byTag, byDigest] = await Promise.all([inspect(`${ecr.uri}:v1`), inspect(`${ecr.uri}@${image.digest}`)]);
  expect(byTag).toEqual(byDigest);
  expect(byTag).toMatchObject({
    Digest: image.digest,
    RepoTags: ['v1'],
    Architecture: 'amd64',
    Os: 'linux',
    Layers: image.layers.map(({ descriptor }) => descriptor.digest),
  });
});

test("skopeo finds the Dockerfile's settings in the config", async () => {
  const { config, rootfs } = await inspect(`${ecr.uri}:v1`, '--config');
  expect(config).toMatchObject({
    Cmd: ['node', 'src/server.ts'],
    WorkingDir: '/app',
    ExposedPorts: { '8080/tcp': {} },
  });
  expect(config.Env).toEqual(expect.arrayContaining(['NODE_ENV=production', 'PORT=8080']));
  expect(rootfs.diff_ids).toEqual(image.layers.map(({ diffId }) => diffId));
});

test('skopeo copies the sample out, and every blob is what its name says', async () => {
  const layout = path.join(tool.folder, 'pulled');
  const from = ['--src-tls-verify=false', '--src-creds', credentials, `docker://${ecr.uri}@${image.digest}`];
  await said('skopeo', ['copy', '--quiet', ...from, `oci:${layout}:v1`]);
  const blobs = path.join(layout, 'blobs', 'sha256');
  const names = await readdir(blobs);
  const digests = await Promise.all(names.map(async (name) => digestOf(await readFile(path.join(blobs, name)))));
  expect(digests).toEqual(names.map((name) => `sha256:${name}`));
  expect(digests.sort()).toEqual(
    [image.manifest, image.config, ...image.layers].map(({ descriptor }) => descriptor.digest).sort(),
  );
});

test('an image goes in by buildah, is copied by skopeo, comes out again, and is unknown when it was deleted', async () => {
  const { folder, remove } = project({ Dockerfile: 'FROM scratch\nCOPY run /run\n', run: '#!/bin/sh\n' });
  const access = ['--tls-verify=false', '--creds', credentials];
  const digestFile = path.join(tool.folder, 'round.digest');
  await tool.buildah('bud', '--tag', 'round', folder);
  await tool.buildah('push', ...access, '--digestfile', digestFile, 'round', `docker://${ecr.uri}:in`);
  remove();
  const digest = (await readFile(digestFile, 'utf8')).trim();
  const bothEnds = ['src', 'dest'].flatMap((end) => [`--${end}-tls-verify=false`, `--${end}-creds`, credentials]);
  const copies = ['in', 'copy'].map((tag) => `docker://${ecr.uri}:${tag}`);
  await said('skopeo', ['copy', '--quiet', ...bothEnds, ...copies]);
  const tags = async () => JSON.parse(await said('skopeo', ['list-tags', ...access, `docker://${ecr.uri}`])).Tags;
  expect(await tags()).toEqual(expect.arrayContaining(['copy', 'in', 'v1']));
  await tool.buildah('rmi', 'round');
  await tool.buildah('pull', '--quiet', ...access, `docker://${ecr.uri}@${digest}`);
  const pulled = await tool.buildah('images', '--digests', '--format', '{{.Name}} {{.Digest}}');
  expect(pulled.trim().split(/\s+/)).toEqual([ecr.uri, digest]);
  await said('skopeo', ['delete', ...access, `docker://${ecr.uri}@${digest}`]);
  expect((await tags()).filter((tag: string) => ['copy', 'in'].includes(tag))).toEqual([]);
  await expect(tool.buildah('pull', '--policy', 'always', ...access, `docker://${ecr.uri}@${digest}`)).rejects.toThrow(
    'manifest unknown',
  );
});

test.each<[string, () => string, string[], string]>([
  ['without a login', () => `${ecr.uri}:v1`, [], 'unauthorized: Not Authorized'],
  ['with a wrong password', () => `${ecr.uri}:v1`, ['--creds', 'AWS:wrong'], 'unauthorized: Not Authorized'],
  ['for a tag that is not there', () => `${ecr.uri}:v9`, ['login'], 'manifest unknown: Requested image not found'],
  [
    'for a repository that is not there',
    () => `${ecr.uri}-x:v1`,
    ['login'],
    "repository with name 'boat-listing-x' does",
  ],
])('skopeo understands the refusal %s', async (_case, reference, options, words) => {
  const login = options[0] === 'login' ? ['--creds', credentials] : options;
  const { code, stderr } = await run('skopeo', ['inspect', '--tls-verify=false', ...login, `docker://${reference()}`]);
  expect(stderr).toContain(words);
  expect(code).not.toBe(0);
});

test.each(['oci', 'docker'])('what buildah pushes in %s format, ECR lists under the same digest', async (format) => {
  const { folder, remove } = project({
    Dockerfile: 'FROM scratch\nCOPY . /app\nCMD ["/app/run"]\n',
    run: '#!/bin/sh\n',
  });
  const digestFile = path.join(tool.folder, `${format}.digest`);
  const target = ['--tls-verify=false', '--creds', credentials, '--digestfile', digestFile];
  await tool.buildah('bud', '--format', format, '--tag', `pushed-${format}`, folder);
  await tool.buildah('push', ...target, `pushed-${format}`, `docker://${ecr.uri}:${format}`);
  remove();
  const imageIds = [{ imageTag: format }];
  const answer = await ecr.client.send(new DescribeImagesCommand({ repositoryName: 'boat-listing', imageIds }));
  expect(answer.imageDetails).toMatchObject([
    { imageDigest: (await readFile(digestFile, 'utf8')).trim(), imageTags: [format] },
  ]);
  expect(await inspect(`${ecr.uri}:${format}`)).toMatchObject({ Digest: answer.imageDetails?.[0]?.imageDigest });
});

import { utimesSync } from 'node:fs';
import { Readable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { extract } from 'tar-stream';
import type { ContainerConfig, OciImage } from '#rehearsal/images/oci';
import { type BuildRequest, packImage } from '#rehearsal/images/pack-image';
import { project } from './project.ts';

const files = {
  'package.json': '{}',
  'src/server.js': 'listen()',
  'src/lib/a.js': 'a',
  'src/.hidden': 'h',
  'run.sh': '#!/bin/sh\n',
  latest: '-> run.sh',
  '.env': 'SECRET=1',
  'test/a.test.js': 'test',
};

async function pack(dockerfile: string, more: Partial<BuildRequest> & { ignore?: string } = {}) {
  const { ignore, ...request } = more;
  const { folder, file, remove } = project({
    ...files,
    Dockerfile: dockerfile,
    ...(ignore ? { '.dockerignore': ignore } : {}),
  });
  try {
    return await packImage({ context: folder, dockerfile: file('Dockerfile'), ...request });
  } finally {
    remove();
  }
}

/** All that the layers hold, once: `path 755`, a link with its target. */
async function contents(image: OciImage): Promise<string[]> {
  const listed: string[] = [];
  for (const layer of image.layers) {
    for await (const entry of Readable.from([gunzipSync(layer.bytes)]).pipe(extract())) {
      const { name, mode, linkname, uid, gid, mtime } = entry.header;
      listed.push(`${name}${linkname ? ` -> ${linkname}` : ` ${mode?.toString(8)}`}`);
      expect([uid, gid, mtime?.getTime()]).toEqual([0, 0, 0]);
      entry.resume();
    }
  }
  return [...new Set(listed)];
}

const config = (image: OciImage) => JSON.parse(image.config.bytes.toString()).config as ContainerConfig;
const env = ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'];

test.each<[string, string, string, string[]]>([
  ['one file, renamed', 'COPY run.sh /bin/start', '', ['bin/ 755', 'bin/start 755']],
  ['a file into a folder', 'COPY package.json /app/', '', ['app/ 755', 'app/package.json 644']],
  [
    'the content of a folder',
    'COPY src /app',
    '',
    ['app/ 755', 'app/.hidden 644', 'app/lib/ 755', 'app/lib/a.js 644', 'app/server.js 644'],
  ],
  [
    'several sources below WORKDIR',
    'WORKDIR /srv\nCOPY package.json src/lib ./',
    '',
    ['srv/ 755', 'srv/a.js 644', 'srv/package.json 644'],
  ],
  ['a pattern, with a link followed', 'COPY run* lat?st /bin/', '', ['bin/ 755', 'bin/latest 755', 'bin/run.sh 755']],
  ['links inside a folder, kept', 'COPY . /', '*\n!latest', ['latest -> run.sh']],
  ['the folder that WORKDIR makes', 'WORKDIR /srv/data', '', ['srv/ 755', 'srv/data/ 755']],
  ['the JSON form', 'COPY ["package.json", "/a b/"]', '', ['a b/ 755', 'a b/package.json 644']],
  ['a variable', 'ARG DIR=lib\nCOPY src/$DIR /x', '', ['x/ 755', 'x/a.js 644']],
  [
    '.dockerignore, with one brought back',
    'COPY . /',
    '*\n!src/lib\n# no\n',
    ['src/ 755', 'src/lib/ 755', 'src/lib/a.js 644'],
  ],
  ['.dockerignore below every folder', 'COPY src /', '**/*.js', ['.hidden 644', 'lib/ 755']],
])('COPY: %s', async (_case, dockerfile, ignore, expected) => {
  expect(await contents(await pack(`FROM scratch\n${dockerfile}\n`, { ignore }))).toEqual(expected);
});

test.each<[string, string, ContainerConfig]>([
  ['nothing but the path', '', { Env: env }],
  [
    'ENV in terms of what was there before',
    'ENV A=1\nENV A=2 B="$A b" C=${D:-none}',
    { Env: [...env, 'A=2', 'B=1 b', 'C=none'] },
  ],
  ['ARG from the command line', 'ARG VERSION=0\nLABEL version=$VERSION', { Env: env, Labels: { version: '1.2' } }],
  ['ARG without a value', 'ARG NOTHING\nENV X=a${NOTHING}b', { Env: [...env, 'X=ab'] }],
  ['relative WORKDIR', 'WORKDIR /a\nWORKDIR b', { Env: env, WorkingDir: '/a/b' }],
  ['EXPOSE', 'EXPOSE 80 53/udp', { Env: env, ExposedPorts: { '80/tcp': {}, '53/udp': {} } }],
  [
    'exec form',
    'ENTRYPOINT ["node", "a b.js"]\nCMD ["--x"]',
    { Env: env, Entrypoint: ['node', 'a b.js'], Cmd: ['--x'] },
  ],
  ['shell form', 'CMD node $X', { Env: env, Cmd: ['/bin/sh', '-c', 'node $X'] }],
  ['ENTRYPOINT beside an earlier CMD', 'CMD ["x"]\nENTRYPOINT ["y"]', { Env: env, Entrypoint: ['y'], Cmd: ['x'] }],
  ['ENV again, in its place', 'ENV A=1 B=2\nENV A=3', { Env: [...env, 'A=3', 'B=2'] }],
  ['quotes and escapes', 'ENV A=\'$B\' C="\\$B \\x" D=\\$B', { Env: [...env, 'A=$B', 'C=$B \\x', 'D=$B'] }],
  ['USER', 'USER 1000:1000', { Env: env, User: '1000:1000' }],
  [
    'HEALTHCHECK',
    'HEALTHCHECK --interval=1m30s --retries=2 CMD ["node", "h.js"]',
    { Env: env, Healthcheck: { Test: ['CMD', 'node', 'h.js'], Interval: 90e9, Retries: 2 } },
  ],
])('config: %s', async (_case, dockerfile, expected) => {
  const image = await pack(`FROM scratch\n${dockerfile}\n`, { buildArgs: { VERSION: '1.2' } });
  expect(config(image)).toEqual(expected);
});

test.each([
  ['RUN', 'FROM scratch\nRUN npm ci', 'Dockerfile:2: RUN is not supported.'],
  ['a second stage', 'FROM scratch AS a\nFROM scratch', 'Dockerfile:2: A second stage is not supported.'],
  [
    'a base that would have to be pulled',
    'FROM debian:12',
    'Dockerfile:1: The base image "debian:12" cannot be pulled.',
  ],
  ['an owner', 'FROM scratch\n\nCOPY --chown=node . /', 'Dockerfile:3: COPY --chown is not supported.'],
  ['what is not there', 'FROM scratch\nCOPY nothing /', 'Dockerfile:2: "nothing" is not in the build context'],
  ['what .dockerignore excludes', 'FROM scratch\nCOPY .env /', 'Dockerfile:2: ".env" is not in the build context'],
  ['what is outside', 'FROM scratch\nCOPY ../x /', 'Dockerfile:2: "../x" is outside the build context.'],
  ['a link to nothing', 'FROM scratch\nCOPY latest /', 'Dockerfile:2: "latest" is a link to nothing'],
  ['an odd duration', 'FROM scratch\nHEALTHCHECK --interval=soon CMD x', 'Dockerfile:2: "soon" is not a duration'],
])('refused: %s', async (_case, dockerfile, message) => {
  await expect(pack(dockerfile, { ignore: '.env\nrun.sh' })).rejects.toThrow(message);
});

test('the base image of Node is said to be absent', async () => {
  const image = await pack('ARG V=24\nFROM node:$V-alpine\nCOPY run.sh /');
  expect(image.notes).toEqual([
    `node:24-alpine is not pulled: the image has no base layers, and this machine's node ${process.versions.node} runs it.`,
  ]);
});

test('the same inputs give the same bytes, however old the files are', async () => {
  const { folder, file, remove } = project({ ...files, Dockerfile: 'FROM scratch\nCOPY . /app/\nCMD ["node"]' });
  const first = await packImage({ context: folder, dockerfile: file('Dockerfile') });
  utimesSync(file('run.sh'), 1, 1);
  const second = await packImage({ context: folder, dockerfile: file('Dockerfile') });
  remove();
  expect(second.digest).toBe(first.digest);
  expect(first.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
});

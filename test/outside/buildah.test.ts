/** The same Dockerfile by buildah and by the rehearsal's packer: a container of either finds and does the same. */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { packImage } from '#rehearsal/images/pack-image';
import { project } from '#test/rehearsal/images/project';
import { type Buildah, startBuildah } from '#test/support/outside-buildah';
import { packed, type Seen, writtenTo } from '#test/support/outside-image';

const files = {
  'package.json': '{}',
  'src/server.js': 'listen()',
  'src/lib/a.js': 'a',
  'src/.hidden': 'h',
  'src/latest.js': '-> server.js',
  'bin/start.sh': '#!/bin/sh\n',
  current: '-> bin/start.sh',
  shelf: '-> src/lib',
  'notes.md': 'notes',
  'README.md': 'readme',
  'test/a.test.js': 'test',
};

let tool: Buildah;

beforeAll(async () => {
  tool = await startBuildah();
});

afterAll(() => tool.remove());

/** `docker` format, because OCI has no place for HEALTHCHECK; its own label is the one thing that only buildah writes. */
async function byBuildah(folder: string): Promise<Seen> {
  const target = path.join(tool.folder, 'image');
  await tool.buildah(
    'bud',
    '--timestamp',
    '0',
    '--format',
    'docker',
    '--build-arg',
    'VERSION=1.2',
    '--tag',
    'compared',
    folder,
  );
  await tool.buildah('push', 'compared', `dir:${target}`);
  const { files: found, config } = await writtenTo(target);
  await rm(target, { recursive: true });
  const { 'io.buildah.version': _own, ...Labels } = config.Labels ?? {};
  return { files: found, config: { ...config, Labels } };
}

const byPacker = (folder: string) =>
  packImage({ context: folder, dockerfile: path.join(folder, 'Dockerfile'), buildArgs: { VERSION: '1.2' } }).then(
    packed,
  );

/** Docker writes empty members, OCI leaves them out. */
function effective({ files: found, config }: Seen): Seen {
  const { Env, Entrypoint, Cmd, WorkingDir, User, ExposedPorts, Labels, Healthcheck } = config;
  const members = { Env, Entrypoint, Cmd, WorkingDir, User, ExposedPorts, Labels, Healthcheck };
  const isSet = ([, value]: [string, unknown]) => value && Object.keys(value).length > 0;
  return { files: found, config: Object.fromEntries(Object.entries(members).filter(isSet)) };
}

test.each<[string, string, string?]>([
  [
    'a service as the sample has it',
    'ARG VERSION=0\nLABEL org.opencontainers.image.title="Boat listing" version=$VERSION\nWORKDIR /app\nCOPY package.json ./\nCOPY src ./src\nENV NODE_ENV=production GREETING="hello there"\nENV PORT=8080 GREETING="$GREETING again"\nEXPOSE 8080 9090/udp\nCMD ["node", "src/server.js"]',
  ],
  ['an entry point and a command', 'CMD ["x"]\nENTRYPOINT ["node", "a b.js"]\nCMD ["--port", "1"]\nUSER 1000:1000'],
  ['an entry point keeps the command before it', 'CMD ["x"]\nENTRYPOINT ["y"]'],
  ['shell forms', 'ENTRYPOINT node $X\nCMD echo "a  b"'],
  ['a health check', 'HEALTHCHECK --interval=1m30s --timeout=5s --start-period=10s --retries=2 CMD ["node", "h.js"]'],
  ['a health check by the shell', 'HEALTHCHECK CMD curl localhost'],
  [
    'variables',
    "ARG DIR=lib\nARG NONE\nCOPY src/$DIR /${NONE:-x}/\nENV A=${DIR:+set}${NONE:-none} B=\\$DIR C=a\\ b D='$DIR'",
  ],
  ['quotes', 'ARG X=x\nENV A="a $X \\$X \\n" B=\'b "$X"\' C="c \'$X\'" D=d"$X"\'$X\'\nLABEL "a b"=c d="$X"'],
  ['a value without an equals sign', 'ENV A b  c'],
  ['relative work folders', 'WORKDIR /a\nWORKDIR b/../c\nCOPY package.json .'],
  ['a work folder that nothing is copied to', 'WORKDIR /data'],
  [
    'a file renamed, and several into a folder',
    'COPY bin/start.sh /usr/local/bin/start\nCOPY package.json notes.md /docs/',
  ],
  ['folders: their content, not themselves', 'COPY src bin /all/'],
  ['patterns', 'COPY *.md *.json /docs/\nCOPY src/?ib/*.js /js/'],
  ['the JSON form', 'COPY ["package.json", "/a b/"]'],
  ['links: followed where named, kept inside a folder', 'COPY current /bin/\nCOPY shelf /shelf/\nCOPY src /src'],
  ['a later file over an earlier one', 'COPY notes.md /x\nCOPY README.md /x'],
  ['.dockerignore with exceptions', 'COPY . /', '# comment\n*\n!src\n**/*.js\n!src/lib/a.js'],
  ['.dockerignore by folder and pattern', 'COPY . /app', 'test\n*.md\n!README.md\nsrc/.*'],
])('%s', async (_case, dockerfile, ignore = 'Dockerfile') => {
  const ignored = `${ignore}\nDockerfile\n.dockerignore\n`;
  const { folder, remove } = project({
    ...files,
    Dockerfile: `FROM scratch\n${dockerfile}\n`,
    '.dockerignore': ignored,
  });
  try {
    expect(effective(await byPacker(folder))).toEqual(effective(await byBuildah(folder)));
  } finally {
    remove();
  }
});

import type { ContainerDefinition, ContainerOverride } from '@aws-sdk/client-ecs';
import { expect, test } from '@jest/globals';
import { commandLine, healthCheckCommand } from '#rehearsal/aws/ecs/task/command-line';
import { containerEnvironment } from '#rehearsal/aws/ecs/task/container-environment';
import { onHostPorts } from '#rehearsal/aws/ecs/task/health-checks';
import { imageReference } from '#rehearsal/aws/ecs/task/pull-images';

const files = ['/image/app/server.js', '/image/bin/run', '/image/usr/local/bin/node'];
const exists = (file: string): boolean => files.includes(file);
const image = {
  entrypoint: [],
  command: ['node', 'server.js'],
  environment: [],
  workingDirectory: '/app',
  exposedPorts: [],
};
const node = process.execPath;

test.each<[string, { entrypoint?: string[] }, ContainerDefinition, ContainerOverride | undefined, string[]]>([
  ['the image’s command', {}, {}, undefined, [node, 'server.js']],
  ['the task definition’s command', {}, { command: ['node', 'other.js'] }, undefined, [node, 'other.js']],
  ['the override’s command', {}, { command: ['node', 'other.js'] }, { command: ['node', 'job.js'] }, [node, 'job.js']],
  [
    'the image’s entry point before its command',
    { entrypoint: ['/bin/run'] },
    {},
    undefined,
    ['/image/bin/run', 'node', 'server.js'],
  ],
  [
    'the task definition’s entry point alone',
    { entrypoint: ['/bin/run'] },
    { entryPoint: ['sh', '-c', 'x'] },
    undefined,
    ['sh', '-c', 'x'],
  ],
  [
    'files of the image where they are',
    {},
    { command: ['node', '/app/server.js'] },
    undefined,
    [node, '/image/app/server.js'],
  ],
  [
    'paths that the image does not have as they are',
    {},
    { command: ['/bin/sh', '-c', 'true'] },
    undefined,
    ['/bin/sh', '-c', 'true'],
  ],
  ['node at an absolute path of another image', {}, { command: ['/opt/node', 'a.js'] }, undefined, [node, 'a.js']],
])('a container executes %s', (_case, ofImage, container, override, expected) => {
  const { file, args, cwd } = commandLine({
    root: '/image',
    image: { ...image, ...ofImage },
    container,
    override,
    exists,
  });
  expect([file, ...args]).toEqual(expected);
  expect(cwd).toBe('/image/app');
});

test.each([
  ['a shell command', ['CMD-SHELL', 'curl -f localhost || exit 1'], ['/bin/sh', '-c', 'curl -f localhost || exit 1']],
  ['a command', ['CMD', 'node', '/app/server.js'], [node, '/image/app/server.js']],
  ['a bare command', ['node', 'check.js'], [node, 'check.js']],
])('a health check is %s', (_case, command, expected) => {
  expect(healthCheckCommand(command, '/image', exists)).toEqual(expected);
});

test('a health check that names the container’s port asks the real one', () => {
  const bindings = [{ containerPort: 8080, hostPort: 40001 }];
  const command = ['CMD-SHELL', 'curl http://localhost:8080/a http://127.0.0.1:8080/b http://localhost:80801/c'];
  expect(onHostPorts(command, bindings)[1]).toBe(
    'curl http://127.0.0.1:40001/a http://127.0.0.1:40001/b http://localhost:80801/c',
  );
});

test('the environment comes from image, task definition, secrets and override, and the real ports win', () => {
  const env = containerEnvironment({
    image: ['A=image', 'B=image', 'C=image', 'D=image', 'E=image', 'EMPTY'],
    container: { environment: ['B', 'C', 'D', 'PORT'].map((name) => ({ name, value: 'definition' })) },
    secrets: { C: 'secret', D: 'secret' },
    override: { environment: [{ name: 'D', value: 'override' }] },
    bindings: [
      { containerPort: 8080, hostPort: 40001 },
      { containerPort: 9090, hostPort: 40002 },
    ],
    metadataUri: 'http://127.0.0.1:1/v4/task/app',
    region: 'eu-west-1',
  });
  expect(env).toMatchObject({ A: 'image', B: 'definition', C: 'secret', D: 'override', E: 'image', EMPTY: '' });
  expect(env).toMatchObject({ PORT: '40001', PORT_8080: '40001', PORT_9090: '40002', AWS_REGION: 'eu-west-1' });
  expect(env['HOME']).toBeUndefined();
});

const digest = `sha256:${'0'.repeat(64)}`;
test.each<[string, ContainerDefinition, string]>([
  ['a tag becomes the pinned digest', { name: 'app', image: 'host:5000/boat:v1' }, `host:5000/boat@${digest}`],
  ['no tag, too', { name: 'app', image: 'host:5000/boat' }, `host:5000/boat@${digest}`],
  ['a digest stays', { name: 'app', image: 'host:5000/boat@sha256:1' }, 'host:5000/boat@sha256:1'],
  [
    'a tag stays without version consistency',
    { name: 'app', image: 'h/b:v1', versionConsistency: 'disabled' },
    'h/b:v1',
  ],
  ['a tag stays where nothing is pinned', { name: 'other', image: 'h/b:v1' }, 'h/b:v1'],
])('of image references, %s', (_case, container, expected) => {
  expect(imageReference(container, [{ containerName: 'app', imageDigest: digest }])).toBe(expected);
});

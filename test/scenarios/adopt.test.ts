import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

// The page is followed literally, on a repository that has a Dockerfile and a service and nothing else.
const page = readFileSync('docs/adopt-in-ten-minutes.md', 'utf8');
const [clone = '', ...commands] = [...page.matchAll(/^```sh\n([\s\S]+?)^```$/gm)].map(([, command = '']) => command);

const service = `import { createServer } from 'node:http';
createServer((_request, response) => response.end('ahoy')).listen(Number(process.env.PORT ?? 8080));
process.on('SIGTERM', () => process.exit(0));
`;

let root = '';
let repository = '';

beforeAll(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'slipway-adopt-'));
  repository = path.join(root, 'my-service');
  mkdirSync(repository);
  writeFileSync(
    path.join(repository, 'Dockerfile'),
    'FROM node:24-slim\nCOPY server.mjs /\nCMD ["node", "/server.mjs"]\n',
  );
  writeFileSync(path.join(repository, 'server.mjs'), service);
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', repository]);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const author = { GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@my-service.example' };
const identity = { ...author, GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@my-service.example' };

const run = (command: string) =>
  new Promise<{ code: number; output: string }>((resolve) => {
    const options = { cwd: repository, env: { ...process.env, ...identity }, maxBuffer: 64 << 20 };
    execFile('bash', ['-euo', 'pipefail', '-c', command], options, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr }),
    );
  });

test('Slipway is cloned beside the repository: here this checkout stands for the clone', () => {
  expect(clone).toBe('git clone https://github.com/slipway-dev/slipway ../slipway\n');
  symlinkSync(process.cwd(), path.join(root, 'slipway'));
});

describe('each command of the page ends well, in its order', () => {
  test.each<[string, RegExp, string[]]>([
    ['scripts/init', /wrote \.github\/slipway\.yml/, ['.github/slipway.yml', '.github/workflows/on-merge.yml']],
    ['scripts/check-config', /no mistake\. Environments: staging, production/, []],
    ['scripts/rehearse', /1 passed, 0 failed/, []],
    ['scripts/roles', /^$/, ['../roles.json']],
    ['git commit', /release with Slipway/, []],
  ])('%s', async (name, said, files) => {
    const command = commands.shift() ?? '';
    expect(command).toContain(name);
    const { code, output } = await run(command);
    expect({ code, output }).toEqual({ code: 0, output: expect.stringMatching(said) });
    expect(files.filter((file) => !existsSync(path.join(repository, file)))).toEqual([]);
  });

  test('there is no other command', () => expect(commands).toEqual([]));
});

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { createTools } from '#lib/exec/tools';
import { systemClock } from '#lib/system/clock';

const tools = createTools(systemClock);
const node = (script: string, ...args: string[]): [string, string[]] => [
  process.execPath,
  ['-e', script, '--', ...args],
];

test.each([
  ['spaces', 'two words'],
  ['a dollar sign', '$HOME'],
  ['a command substitution', '$(id) `id`'],
  ['quotes', `"double" 'single'`],
  ['separators', 'a; b && c | d > e'],
  ['a glob and a tilde', '* ~'],
  ['a line break', 'one\ntwo'],
  ['nothing at all', ''],
])('an argument with %s arrives as it is: there is no shell', async (_case, argument) => {
  const [command, args] = node('process.stdout.write(process.argv[1])', argument);
  expect(await tools.run(command, args)).toMatchObject({ exitCode: 0, stdout: argument });
});

test('streams are told apart and the exit code is the program’s', async () => {
  const [command, args] = node('console.log("out"); console.error("err"); process.exit(7)');
  expect(await tools.run(command, args)).toEqual({ exitCode: 7, stdout: 'out\n', stderr: 'err\n', timedOut: false });
});

test('input goes to stdin', async () => {
  const [command, args] = node('process.stdin.pipe(process.stdout)');
  expect(await tools.run(command, args, { input: 'a password' })).toMatchObject({ stdout: 'a password' });
});

test('without input stdin is closed, so that nothing waits for a person', async () => {
  const [command, args] = node('process.stdin.on("end", () => console.log("end")).resume()');
  expect(await tools.run(command, args)).toMatchObject({ stdout: 'end\n' });
});

test('a program that does not read its input does no harm', async () => {
  const [command, args] = node('process.stdin.destroy()');
  expect(await tools.run(command, args, { input: 'x'.repeat(1_000_000) })).toMatchObject({ exitCode: 0 });
});

test('an environment that is given is the whole environment', async () => {
  const [command, args] = node('console.log(Object.keys(process.env).sort().join())');
  expect(await tools.run(command, args, { env: { ONLY: 'this' } })).toMatchObject({ stdout: 'ONLY\n' });
});

test('it runs in the folder that is given, also one with spaces', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'with spaces '));
  const [command, args] = node('console.log(process.cwd())');
  const result = await tools.run(command, args, { cwd: folder }).finally(() => rm(folder, { recursive: true }));
  expect(result.stdout.trim().endsWith(path.basename(folder))).toBe(true);
});

test('of long output the end is kept, and it says how much is missing', async () => {
  const [command, args] = node('process.stdout.write("x".repeat(200000) + "the end")');
  const { stdout } = await tools.run(command, args);
  expect(stdout.length).toBeLessThan(70_000);
  expect(stdout).toMatch(/^… \(134471 characters before\)\n/);
  expect(stdout.endsWith('the end')).toBe(true);
});

test('lines are told as they come', async () => {
  const lines: string[] = [];
  const [command, args] = node('console.log("one"); console.log("two")');
  await tools.run(command, args, { onLine: (line) => lines.push(line) });
  expect(lines).toEqual(['one', 'two']);
});

test('a program that takes too long is ended, and only that one', async () => {
  const [command, slow] = node('setTimeout(() => {}, 60000)');
  const [, quick] = node('setTimeout(() => console.log("done"), 400)');
  const [first, second] = await Promise.all([
    tools.run(command, slow, { timeoutMs: 150 }),
    tools.run(command, quick, { timeoutMs: 20_000 }),
  ]);
  expect(first).toMatchObject({ exitCode: -1, timedOut: true });
  expect(second).toMatchObject({ exitCode: 0, stdout: 'done\n', timedOut: false });
});

test('a program that ignores SIGTERM is killed', async () => {
  const [command, args] = node('process.on("SIGTERM", () => {}); setTimeout(() => {}, 60000)');
  const before = Date.now();
  expect(await tools.run(command, args, { timeoutMs: 300 })).toMatchObject({ timedOut: true });
  expect(Date.now() - before).toBeLessThan(6_000);
});

test('cancelling ends the program', async () => {
  const cancel = new AbortController();
  const [command, args] = node('console.log("up"); setTimeout(() => {}, 60000)');
  const result = tools.run(command, args, { signal: cancel.signal, onLine: () => cancel.abort() });
  expect(await result).toMatchObject({ exitCode: -1, timedOut: false });
});

test('a program that is not there is an error that names it', async () => {
  await expect(tools.run('no-such-program', [])).rejects.toMatchObject({ code: 'TOOL_NOT_STARTED' });
});

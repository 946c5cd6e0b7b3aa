import { tmpdir } from 'node:os';
import { expect, test } from '@jest/globals';
import { createPipes } from '#lib/exec/pipes';

const { run } = createPipes();

async function piped(script: string, options: { input?: string; signal?: AbortSignal } = {}) {
  const chunks: Buffer[] = [];
  const onOutput = (chunk: Buffer) => void chunks.push(chunk);
  const ended = await run(process.execPath, ['-e', script, '--', '$(id) `id` "'], {
    ...options,
    cwd: tmpdir(),
    env: { ONLY: 'this' },
    onOutput,
  });
  return { ...ended, output: Buffer.concat(chunks) };
}

test.each([
  ['an argument arrives as it is: there is no shell', 'process.stdout.write(process.argv[1])', '$(id) `id` "'],
  ['the environment is what was given', 'process.stdout.write(Object.keys(process.env).join())', 'ONLY'],
  ['it runs in the folder', 'process.stdout.write(String(process.cwd() === os.tmpdir()))', 'true'],
  ['input goes to stdin', 'process.stdin.pipe(process.stdout)', 'a password'],
])('%s', async (_sentence, script, output) => {
  expect(await piped(script, { input: 'a password' })).toEqual({
    exitCode: 0,
    stderr: '',
    output: Buffer.from(output),
  });
});

test('all of stdout is handed on, and of stderr and the exit code what the program says', async () => {
  const { output, ...ended } = await piped(
    'process.stdout.write(Buffer.alloc(3e6, 255)); console.error("why"); process.exitCode = 7',
  );
  expect(output.equals(Buffer.alloc(3e6, 255))).toBe(true);
  expect(ended).toEqual({ exitCode: 7, stderr: 'why\n' });
});

test('without input stdin is closed, so that nothing waits for a person', async () => {
  expect(await piped('process.stdin.on("end", () => console.log("end")).resume()')).toMatchObject({ exitCode: 0 });
});

test('a program that does not read its input does no harm', async () => {
  expect(await piped('process.stdin.destroy()', { input: 'x'.repeat(1_000_000) })).toMatchObject({ exitCode: 0 });
});

test.each([
  ['before it started', AbortSignal.abort()],
  ['while it runs', AbortSignal.timeout(200)],
])('a program that is no longer wanted %s is ended', async (_when, signal) => {
  expect(await piped('setTimeout(() => {}, 60000)', { signal })).toMatchObject({ exitCode: -1 });
});

test('a program that is not there is said to be', async () => {
  const options = { cwd: tmpdir(), env: {}, onOutput: () => undefined };
  await expect(run('no-such-program', [], options)).rejects.toMatchObject({ code: 'TOOL_NOT_STARTED' });
});

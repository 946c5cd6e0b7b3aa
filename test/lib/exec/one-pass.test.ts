import { execFile } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const module = pathToFileURL(path.resolve('lib/exec/one-pass.ts')).href;

/** Megabytes live at a time, of many: V8 makes room for that, and compiles the loop with all that it has. */
const program = (before: string): string => `
  import { getHeapSpaceStatistics } from 'node:v8';
  ${before}
  const kept = [];
  for (let index = 0; index < 2_000_000; index += 1) kept[index % 50_000] = { index };
  const { space_size } = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space');
  console.log('young generation: ' + space_size);
`;

async function played(before: string): Promise<{ youngBytes: number; isCompiledSlowly: boolean }> {
  const args = ['--no-warnings', '--trace-opt', '--input-type=module', '-e', program(before)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return {
    youngBytes: Number(/^young generation: (\d+)$/m.exec(stdout)?.[1]),
    isCompiledSlowly: /target TURBOFAN/.test(stdout),
  };
}

test('the young generation does not grow any more, and the slow compiler rests', async () => {
  const [usual, onePass] = [await played(''), await played(`await (await import('${module}')).setUpForOnePass();`)];
  expect(onePass.youngBytes).toBeGreaterThan(0);
  expect(onePass.youngBytes).toBeLessThan(usual.youngBytes / 2);
  expect([usual.isCompiledSlowly, onePass.isCompiledSlowly]).toEqual([true, false]);
});

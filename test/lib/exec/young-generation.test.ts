import { execFile } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';

const module = pathToFileURL(path.resolve('lib/exec/young-generation.ts')).href;

/** Two megabytes live at a time, of many: V8 makes room for that. */
const program = (before: string): string => `
  import { getHeapSpaceStatistics } from 'node:v8';
  ${before}
  const kept = [];
  for (let index = 0; index < 2_000_000; index += 1) kept[index % 50_000] = { index };
  const { space_size } = getHeapSpaceStatistics().find((space) => space.space_name === 'new_space');
  console.log(space_size);
`;

const sizeAfter = async (before: string): Promise<number> => {
  const args = ['--no-warnings', '--input-type=module', '-e', program(before)];
  return Number((await promisify(execFile)(process.execPath, args)).stdout);
};

test('the young generation does not grow any more', async () => {
  const kept = await sizeAfter(`await (await import('${module}')).keepYoungGenerationSmall();`);
  expect(kept).toBeGreaterThan(0);
  expect(kept).toBeLessThan((await sizeAfter('')) / 2);
});

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { outbox } from '#lib/exec/outbox';

let parent: string;
beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'outbox-test-'));
});
afterAll(() => rm(parent, { recursive: true, force: true }));

test('files of one step are in one folder, and those of two steps never in the same', async () => {
  const [first, second] = [outbox(parent), outbox(parent)];
  const files = [await first.put('a.json', 'Bööte'), await first.put('b.json', '2'), await second.put('a.json', '3')];
  expect(await Promise.all(files.map((file) => readFile(file, 'utf8')))).toEqual(['Bööte', '2', '3']);
  const folders = files.map((file) => path.dirname(file));
  expect([folders[0] === folders[1], folders[0] === folders[2]]).toEqual([true, false]);
  expect(folders.map((folder) => path.dirname(folder))).toEqual([parent, parent, parent]);
});

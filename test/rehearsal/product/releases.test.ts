import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { readRelease, sampleHistory } from '#rehearsal/product/releases';
import { filesBelow } from '#test/support/source-files';

const sample = 'examples/boat-listing';
const now = (file: string) => readFile(path.join(sample, file), 'utf8').catch(() => undefined);
const conventional = /^(feat|fix|perf|build|ci|chore)(\([\w-]+\))?: \S.{0,70}$/;

test('the history is conventional commits, in order, that add up to the sample as it stands', async () => {
  const history = await sampleHistory();
  const paths = history.flatMap(({ files }) => files.map((file) => file.path));
  expect(history.map(({ message }) => message).filter((message) => !conventional.test(message))).toEqual([]);
  expect(history.map(({ date }) => date.getTime())).toEqual(history.map(({ date }) => date.getTime()).sort());
  expect(paths.toSorted()).toEqual((await filesBelow(sample, /./)).map((file) => path.relative(sample, file)));
});

test.each([
  ['good', ['src/catalogue.ts', 'test/catalogue.test.ts']],
  ['good-feature', ['src/app.ts', 'test/app.test.ts']],
  ['bad-build', ['Dockerfile']],
  ['crash-on-start', ['src/settings.ts']],
  ['bad-search', ['src/catalogue.ts']],
  ['bad-in-production', ['src/app.ts', 'src/price.ts', 'test/price.test.ts']],
])('%s is one conventional commit that changes %j', async (name, paths) => {
  const { message, files } = await readRelease(name, now);
  expect(message.split('\n')[0]).toMatch(conventional);
  expect(files.map((file) => file.path)).toEqual(paths);
  for (const file of files) expect(file.content).not.toBe(await now(file.path));
});

test('a release applies on top of another one', async () => {
  const good = await readRelease('good', now);
  const after = async (file: string) => good.files.find((changed) => changed.path === file)?.content ?? now(file);
  const { files } = await readRelease('bad-search', after);
  expect(files[0]?.content).toContain("normalize('NFD')");
});

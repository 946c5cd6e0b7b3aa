import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { releaseForms } from './release-forms.ts';

const golden = (name: string): Promise<string> => readFile(`test/fixtures/release-notes/${name}`, 'utf8');

test.each(Object.entries(releaseForms()))('the same notes are the same bytes: %s', async (name, text) => {
  expect(text).toBe(await golden(name));
});

test.each([
  ['Tokyo, Turkish', 'Asia/Tokyo', 'tr_TR.UTF-8'],
  ['Honolulu, German', 'Pacific/Honolulu', 'de_DE.UTF-8'],
])('wherever they are written: %s', async (_where, zone, locale) => {
  const code = `
    import { releaseForms } from '#test/lib/report/release-forms';
    console.log(JSON.stringify(releaseForms()));`;
  const env = { PATH: process.env['PATH'], TZ: zone, LC_ALL: locale, LANG: locale };
  const args = ['--no-warnings', '--input-type=module', '--eval', code];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: path.resolve('.'), env });
  const forms: Record<string, string> = JSON.parse(stdout);
  expect(Object.keys(forms)).toEqual(Object.keys(releaseForms()));
  for (const [name, text] of Object.entries(forms)) expect(text).toBe(await golden(name));
});

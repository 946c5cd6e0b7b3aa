/** The page of a release, as a browser shows it to a person. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { releasePage } from '#lib/report/release-page/page';
import { wholeDocument } from '#test/lib/report/whole-document';
import { visit } from '#test/support/chromium';

const text = `<img src="http://x.example/" onerror="document.title='pwned'"> ${'wide'.repeat(100)}`;
let folder: string;
let address: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'slipway-release-page-'));
  address = `file://${path.join(folder, 'release.html')}`;
  await writeFile(path.join(folder, 'release.html'), releasePage(wholeDocument(text), 'all'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('it needs nothing else, runs nothing that it shows, fits any screen in light and dark, and leads to its sections', async () => {
  await visit(address, async ({ page, requests, errors }) => {
    expect([requests, errors]).toEqual([[address], []]);
    expect(await page.title()).toBe('boats v1.3.0');
    const papers = new Set<unknown>();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      papers.add(await page.evaluate('getComputedStyle(document.body).backgroundColor'));
      for (const width of [1100, 360]) {
        await page.setViewportSize({ width, height: 800 });
        const wider = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
        expect({ width, wider: await page.evaluate(wider) }).toEqual({ width, wider: 0 });
      }
    }
    expect(papers.size).toBe(2);
    const targets = await page.locator('nav a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const ids = await page.locator('h2').evaluateAll((all) => all.map((one) => `#${one.id}`));
    expect(targets).toEqual(ids);
    expect(ids.length).toBeGreaterThan(8);
    // On a phone, as it is now, each cell has the name of its column.
    const label = `getComputedStyle(document.querySelector('#control ~ table td:nth-child(2)'), '::before').content`;
    expect(await page.evaluate(label)).toBe('"Pull request"');
  });
});

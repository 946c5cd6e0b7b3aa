import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { reportPage } from '#rehearsal/report/page';
import { visit } from '#test/support/chromium';
import { sampleReport } from '#test/support/sample-report';

let folder: string;
let address: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'slipway-report-'));
  const file = path.join(folder, 'report.html');
  await writeFile(file, reportPage(sampleReport));
  address = `file://${file}`;
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('the report is self-contained, raises no error and runs nothing that it shows', async () => {
  await visit(address, async ({ page, requests, errors }) => {
    expect(requests).toEqual([address]);
    expect(errors).toEqual([]);
    expect(await page.title()).toBe('Rehearsal: 1 of 2 scenarios as they should be');
    expect(await page.locator('script').count()).toBe(0);
  });
});

test('a reader sees verdicts, charts and the incident, and nothing is wider than the page', async () => {
  await visit(address, async ({ page }) => {
    const [first] = await page.locator('article').all();
    expect(await first?.locator('ul.claims li').textContent()).toContain('One digest runs in both environments');
    expect(await first?.locator('svg.timeline rect.failure').count()).toBe(1);
    expect(await first?.locator('svg.traffic rect.failed').count()).toBe(40);
    expect(await first?.locator('details[open] summary').textContent()).toContain('#7 production <script>1</script>');
    const widths = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(widths)).toBe(0);
  });
});

test('a narrow screen needs no sideways scrolling either', async () => {
  await visit(address, async ({ page }) => {
    await page.setViewportSize({ width: 400, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
  });
});

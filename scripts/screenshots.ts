import path from 'node:path';
import { chromium } from 'playwright-core';

const report = `file://${path.resolve('.rehearsal/report.html')}`;
const flags = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

/** What each picture shows: where it begins on the page, and how much of it. */
const pictures = [
  { file: 'rehearsal-report.png', from: 'body', height: 980 },
  { file: 'incident.png', from: 'details[open]', height: 900 },
];

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags });
const page = await browser.newPage({ viewport: { width: 1000, height: 1000 } });
await page.goto(report);
for (const { file, from, height } of pictures) {
  const box = await page.locator(from).first().boundingBox();
  const clip = { x: 0, y: box?.y ?? 0, width: 1000, height };
  await page.screenshot({ path: `docs/images/${file}`, fullPage: true, clip });
  console.log(`  docs/images/${file}`);
}
await browser.close();

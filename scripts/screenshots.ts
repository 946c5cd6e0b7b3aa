import { chromium } from 'playwright-core';
import { pictures } from './lib/pictures.ts';

const report = new URL('../.rehearsal/report.html', import.meta.url).href;
const images = new URL('../docs/images/', import.meta.url);
const flags = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
const width = 1000;

const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags });
try {
  const page = await browser.newPage({ viewport: { width, height: 1000 } });
  await page.goto(report);
  for (const { file, part, from, height } of pictures) {
    const whole = page.locator(part).first();
    await whole.evaluate((element) => element.toggleAttribute('open', element.tagName === 'DETAILS'));
    const box = await whole.boundingBox();
    const start = from ? await whole.locator(from).first().boundingBox() : box;
    if (!box || !start) throw new Error(`The report has nothing to show for ${file}: ${part}`);
    const clip = { x: 0, y: start.y, width, height: Math.min(height, box.y + box.height - start.y) };
    await page.screenshot({ path: new URL(file, images).pathname, fullPage: true, clip });
    console.log(`  docs/images/${file}`);
  }
} finally {
  await browser.close();
}

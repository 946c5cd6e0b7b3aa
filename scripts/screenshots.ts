import { writeFile } from 'node:fs/promises';
import { chromium, type Page } from 'playwright-core';
import { type Picture, pictures } from './lib/pictures.ts';
import { playReleaseScene } from './lib/release-scene.ts';
import { releaseScenePage } from './lib/release-scene-page.ts';

const rehearsal = new URL('../.rehearsal/', import.meta.url);
const pages = {
  report: new URL('report.html', rehearsal),
  release: new URL('release.html', rehearsal),
  page: new URL('release-page.html', rehearsal),
};
const images = new URL('../docs/images/', import.meta.url);
const flags = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
const width = 1000;

const scene = await playReleaseScene();
await writeFile(pages.release, releaseScenePage(scene));
await writeFile(pages.page, scene.page);
const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: flags });
try {
  const page = await browser.newPage({ viewport: { width, height: 1000 } });
  for (const picture of pictures) {
    await take(page, picture);
    console.log(`  docs/images/${picture.file}`);
  }
} finally {
  await browser.close();
}

async function take(page: Page, { file, page: name, part, from, height }: Picture): Promise<void> {
  await page.goto(pages[name].href);
  const whole = page.locator(part).first();
  await whole.evaluate((element) => element.toggleAttribute('open', element.tagName === 'DETAILS'));
  const box = await whole.boundingBox();
  const start = from ? await whole.locator(from).first().boundingBox() : box;
  if (!box || !start) throw new Error(`The page has nothing to show for ${file}: ${part}`);
  const clip = { x: 0, y: start.y, width, height: Math.min(height, box.y + box.height - start.y) };
  await page.screenshot({ path: new URL(file, images).pathname, fullPage: true, clip });
}

import { chromium, type Page } from 'playwright-core';

/** What a page did: everything that it loaded besides itself, and every error that it raised. */
export type Visit = { page: Page; requests: string[]; errors: string[] };

/** Opens an address in headless Chromium (Debian's) and hands the page over; closes everything afterwards. */
export async function visit<T>(address: string, look: (visit: Visit) => Promise<T>): Promise<T> {
  const flags = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags });
  try {
    const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
    const seen: Visit = { page, requests: [], errors: [] };
    page.on('request', (request) => seen.requests.push(request.url()));
    page.on('pageerror', (error) => seen.errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && seen.errors.push(message.text()));
    await page.goto(address);
    return await look(seen);
  } finally {
    await browser.close();
  }
}

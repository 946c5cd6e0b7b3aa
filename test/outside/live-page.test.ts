/** The page that shows both stand-ins while a story is played, as a browser shows it to a person. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Octokit } from '@octokit/rest';
import { shortDigest } from '#lib/domain/image';
import type { StandIn } from '#rehearsal/contracts';
import { servePage } from '#rehearsal/page/server';
import { lookAt } from '#rehearsal/world/look';
import { startUsers, type Users } from '#rehearsal/world/users';
import { startWorld, type World } from '#rehearsal/world/world';
import { visit } from '#test/support/chromium';

let world: World;
let users: Users;
let live: StandIn;

beforeAll(async () => {
  world = await startWorld({ before: ['good'], clockFactor: 20 });
  const { url } = world.environments.staging;
  const now = () => new Date();
  users = startUsers({ environment: 'staging', url, paths: ['/listings'], perSecond: 20, now, onSpell: () => {} });
  live = await servePage(async () => lookAt(world, [users]));
});

afterAll(async () => {
  await users.stop();
  await live.close();
  await world.close();
});

test('both environments, their tasks with the digest that they run, and their traffic, at any width', async () => {
  await visit(live.url, async ({ page }) => {
    for (const { name, tasks } of lookAt(world, []).environments) {
      const card = page.locator('.card', { has: page.getByRole('heading', { name }) });
      await card.locator('.state.successful').waitFor();
      await card
        .locator('.state.healthy')
        .nth(tasks.length - 1)
        .waitFor();
      const shown = await card.locator('li code:last-child').allTextContents();
      expect(shown.map((digest) => `sha256:${digest}`)).toEqual(tasks.map(({ digest }) => shortDigest(digest)));
      expect(tasks.length).toBeGreaterThan(1);
    }
    await page.locator('svg.traffic[aria-label*="staging"] rect.ok').last().waitFor();
    expect(await page.getByText('No request reached production.').count()).toBe(1);
    for (const width of [1100, 400]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(
        0,
      );
    }
  });
});

test('what changes is shown without a reload, and outside text runs nothing', async () => {
  await visit(live.url, async ({ page, errors, requests }) => {
    expect(await page.getByText('None. Good.').count()).toBe(1);
    const { issues } = new Octokit({ baseUrl: world.github.urls.api, auth: world.github.tokens.ada }).rest;
    await issues.create({
      ...world.repository,
      title: '<img src="http://x.example/" onerror="document.title=`pwned`">',
    });
    await page.getByText('<img src=').waitFor();
    expect(await page.title()).toBe('Rehearsal, live');
    expect(errors).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(live.url))).toEqual([]);
  });
});

test('the page says when its rehearsal is over', async () => {
  const short = await servePage(async () => lookAt(world, []));
  await visit(short.url, async ({ page }) => {
    await short.close();
    await page.getByText('The rehearsal has ended.').waitFor();
  });
});

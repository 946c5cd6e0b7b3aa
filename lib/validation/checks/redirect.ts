import { resolveUrl } from '#lib/domain/validation/endpoints';
import { fail, pass } from '#lib/domain/validation/model';
import type { Perform } from '../context.ts';
import { visit } from '../visit.ts';

export const redirect: Perform<'redirect'> = async (check, context) => {
  const { url, status, timeout, to } = check;
  const base = resolveUrl(url, context.settings.url)?.href;
  const response = await visit({ url, status, timeout, redirects: 'none' }, context);
  const location = response.headers['location'];
  const target = location === undefined ? undefined : URL.parse(location, base)?.href;
  const seen = `status ${response.status} to ${target ?? 'nowhere'}`;
  return response.status === status && target === URL.parse(to, base)?.href
    ? pass(seen)
    : fail(`${seen}, expected ${status} to ${to}`);
};

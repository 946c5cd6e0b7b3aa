import type { Check } from '#lib/domain/config/checks';
import type { Environment } from '#lib/domain/config/schema';
import { resolveUrl } from '#lib/domain/validation/endpoints';

/** What users ask for: the pages that its checks look at; the first is taken for the health check too. */
export function pathsOf({ url, validate }: Environment): string[] {
  const pages = (validate?.checks ?? []).flatMap((check) => pageOf(check, url));
  return pages.length > 0 ? [...new Set(pages)].slice(0, 4) : ['/'];
}

export const healthPathOf = (environment: Environment): string => pathsOf(environment)[0] ?? '/';

function pageOf(check: Check, base: string | undefined): string[] {
  if (check.kind !== 'http' || check.method !== 'GET' || check.status >= 400) return [];
  const target = resolveUrl(check.url, base);
  return base && target?.origin === new URL(base).origin ? [`${target.pathname}${target.search}`] : [];
}

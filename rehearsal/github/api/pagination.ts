/** https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api */

export type Pager = {
  page<T>(items: T[]): T[];
  /** Undefined when everything fits on one page. */
  link(): string | undefined;
};

/** `per_page` of more than 100 is 100; a page that is not a number is the first. */
export function createPager(url: URL): Pager {
  const size = Math.min(positive(url.searchParams.get('per_page'), 30), 100);
  const current = positive(url.searchParams.get('page'), 1);
  let last = 0;
  return {
    page(items) {
      last = Math.ceil(items.length / size);
      return items.slice((current - 1) * size, current * size);
    },
    link: () => (last > 1 ? linkHeader(url, current, last) : undefined),
  };
}

function linkHeader(url: URL, current: number, last: number): string {
  const targets = {
    ...(current > 1 ? { prev: Math.min(current - 1, last) } : {}),
    ...(current < last ? { next: current + 1, last } : {}),
    ...(current > 1 ? { first: 1 } : {}),
  };
  const parts = Object.entries(targets).map(([rel, page]) => {
    const target = new URL(url);
    target.searchParams.set('page', String(page));
    return `<${target}>; rel="${rel}"`;
  });
  return parts.join(', ');
}

function positive(text: string | null, fallback: number): number {
  const value = Number(text ?? fallback);
  return Number.isInteger(value) && value > 0 ? value : fallback;
}

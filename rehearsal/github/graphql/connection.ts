import { fail } from './failure.ts';

export type PageArguments = {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
};

/** A page of a list, with cursors. Whoever asks for more than the count says `first` or `last`, of 100 at the most. */
export function connection<T, N>(name: string, items: T[], page: PageArguments, node: (item: T) => N) {
  const slice = () => {
    const { start, end } = bounds(name, items.length, page);
    return { start, end, nodes: items.slice(start, end).map(node) };
  };
  return {
    totalCount: items.length,
    nodes: () => slice().nodes,
    edges: () => {
      const { start, nodes } = slice();
      return nodes.map((one, index) => ({ cursor: cursor(start + index), node: one }));
    },
    pageInfo: () => {
      const { start, end, nodes } = slice();
      return {
        hasNextPage: end < items.length,
        hasPreviousPage: start > 0,
        startCursor: nodes.length > 0 ? cursor(start) : null,
        endCursor: nodes.length > 0 ? cursor(end - 1) : null,
      };
    },
  };
}

function bounds(name: string, length: number, page: PageArguments): { start: number; end: number } {
  const size = page.first ?? page.last;
  if (size === undefined || size === null)
    throw fail(
      'MISSING_PAGINATION_BOUNDARIES',
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  if (size < 0 || size > 100)
    throw fail(
      'EXCESSIVE_PAGINATION',
      `Requesting ${size} records on the \`${name}\` connection exceeds the \`first\` limit of 100 records.`,
    );
  const from = page.after ? position(page.after) + 1 : 0;
  const to = page.before ? position(page.before) : length;
  const start = page.first === undefined || page.first === null ? Math.max(from, to - size) : from;
  return { start, end: Math.min(to, start + size) };
}

const cursor = (index: number): string => Buffer.from(`cursor:${index}`).toString('base64');
const position = (text: string): number => Number(Buffer.from(text, 'base64').toString().split(':')[1] ?? -1);

export type Page<Item> = { items: Item[]; next?: string };

type Options<Item> = { size: number; token: string | undefined; keyOf(item: Item): string; onBadToken(): Error };

/** One page of a list in a stable order. The token names the last item given, so that growth does not shift the next page. */
export function pageOf<Item>(all: Item[], { size, token, keyOf, onBadToken }: Options<Item>): Page<Item> {
  const from = token === undefined ? 0 : all.findIndex((item) => tokenOf(keyOf(item)) === token) + 1;
  if (token !== undefined && from === 0) throw onBadToken();
  const items = all.slice(from, from + size);
  const last = items.at(-1);
  const isMore = from + size < all.length;
  return isMore && last !== undefined ? { items, next: tokenOf(keyOf(last)) } : { items };
}

const tokenOf = (key: string): string => Buffer.from(key).toString('base64url');

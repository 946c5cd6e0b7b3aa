import seed from '../data/listings.json' with { type: 'json' };

/** A boat for sale. Length in metres, price in whole euros. */
export type Listing = {
  id: string;
  name: string;
  type: string;
  length: number;
  built: number;
  price: number;
  harbour: string;
};

export type Query = { text: string; type?: string | undefined; maxPrice?: number | undefined };

export type Catalogue = {
  all(): Listing[];
  find(id: string): Listing | undefined;
  search(query: Query): Listing[];
};

export function createCatalogue(listings: Listing[] = seed): Catalogue {
  return {
    all: () => listings,
    find: (id) => listings.find((listing) => listing.id === id),
    search: (query) => listings.filter((listing) => matches(listing, query)),
  };
}

/** Every word must be somewhere in the name, the type or the harbour. */
function matches(listing: Listing, { text, type, maxPrice }: Query): boolean {
  const haystack = fold([listing.name, listing.type, listing.harbour].join(' '));
  const words = fold(text).split(/\s+/).filter(Boolean);
  return (
    words.every((word) => haystack.includes(word)) &&
    (type === undefined || listing.type === type) &&
    (maxPrice === undefined || listing.price <= maxPrice)
  );
}

function fold(text: string): string {
  return text.toLowerCase();
}

/** A request as far as redirects change it. */
export type Hop = { url: URL; method: string; headers: Record<string, string>; body: string | undefined };

const statuses = new Set([301, 302, 303, 307, 308]);

/**
 * The request that a redirect asks for, as browsers read RFC 9110 §15.4; undefined where the answer is none.
 * Headers that the user gave for one origin are not shown to another.
 */
export function nextHop(hop: Hop, status: number, location: string | undefined): Hop | undefined {
  const url = statuses.has(status) && location ? URL.parse(location, hop.url.href) : null;
  if (!url) return undefined;
  const headers = url.origin === hop.url.origin ? hop.headers : {};
  const keepsMethod = status === 307 || status === 308 || hop.method === 'HEAD';
  return keepsMethod ? { ...hop, url, headers } : { url, headers, method: 'GET', body: undefined };
}

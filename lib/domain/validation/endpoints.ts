import type { Check } from '#lib/domain/config/checks';
import { type Endpoint, endpointOf, normalHostName } from './hosts.ts';

/** The full address of a check's `url`, which may be a path on the environment's url; undefined when it cannot be formed. */
export const resolveUrl = (url: string, base: string | undefined): URL | undefined =>
  (url.startsWith('/') ? base && URL.parse(url, base) : URL.parse(url)) || undefined;

/** Where a check connects to first: nowhere, an endpoint, or a reason why that cannot be told. */
export type Destination = { kind: 'none' } | { kind: 'unknown'; why: string } | ({ kind: 'endpoint' } & Endpoint);

export function destinationOf(check: Check, base: string | undefined): Destination {
  if ('url' in check) return destinationOfUrl(check.url, base);
  if (check.kind === 'tcp' || check.kind === 'tls') return destinationOfHost(check.host, check.port, base);
  return { kind: 'none' };
}

function destinationOfUrl(text: string, base: string | undefined): Destination {
  const url = resolveUrl(text, base);
  if (!url)
    return { kind: 'unknown', why: base ? `"${text}" is not a URL` : 'is a path, but the environment has no url' };
  const endpoint = endpointOf(url);
  return endpoint ? { kind: 'endpoint', ...endpoint } : { kind: 'unknown', why: `"${text}" is not an http(s) URL` };
}

function destinationOfHost(host: string | undefined, port: number, base: string | undefined): Destination {
  const text = host ?? (base && new URL(base).hostname);
  if (!text) return { kind: 'unknown', why: 'needs a host, because the environment has no url' };
  const name = normalHostName(text);
  return name ? { kind: 'endpoint', name, port } : { kind: 'unknown', why: `"${text}" is not a host name` };
}

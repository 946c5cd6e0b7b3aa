/** A host that checks may contact; without a port, any of its ports. Names are lower case, addresses in their normal form. */
export type DeclaredHost = { name: string; port?: number };

/** Where a check connects to. */
export type Endpoint = { name: string; port: number };

/** `name`, `name:443`, `[::1]:443`; undefined for anything else. */
export function parseHost(text: string): DeclaredHost | undefined {
  const match = /^(\[[^\]]+\]|[^:/\s]+)(?::(\d{1,5}))?$/.exec(text.trim());
  const name = match?.[1] && normalHostName(match[1]);
  if (!name) return undefined;
  return { name, ...(match[2] && { port: Number(match[2]) }) };
}

/** As the network code compares it: `EXAMPLE.com.` is `example.com`, `0x7f.1` is `127.0.0.1`; undefined where it is no host. */
export function normalHostName(text: string): string | undefined {
  const bracketed = text.includes(':') && !text.startsWith('[') ? `[${text}]` : text;
  const url = URL.parse(`http://${bracketed}`);
  if (url?.pathname !== '/' || url.username !== '' || url.port !== '') return undefined;
  return url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
}

const defaultPorts: Record<string, number> = { 'http:': 80, 'https:': 443 };

/** Undefined for anything but http and https. */
export function endpointOf(url: URL): Endpoint | undefined {
  const port = url.port === '' ? defaultPorts[url.protocol] : Number(url.port);
  const name = normalHostName(url.hostname);
  return port === undefined || !name || !(url.protocol in defaultPorts) ? undefined : { name, port };
}

/** The host of the environment's url, with the port where the url names one, and those listed beside it. */
export function declaredHosts(url: string | undefined, hosts: string[]): DeclaredHost[] {
  const own = url === undefined ? undefined : parseHost(new URL(url).host);
  return [own, ...hosts.map(parseHost)].filter((host) => host !== undefined);
}

export const isDeclared = (declared: DeclaredHost[], { name, port }: Endpoint): boolean =>
  declared.some((host) => host.name === name && (host.port === undefined || host.port === port));

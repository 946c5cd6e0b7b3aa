import ipaddr, { type IPv4, type IPv6 } from 'ipaddr.js';

/**
 * Which addresses a probe may connect to. A declared name may only stand for public addresses, unless the configuration
 * lists the network; an address that was declared itself may be any, but never one that hands out credentials.
 */
export type AddressPolicy = {
  /** The address stands in the declaration itself, so that no DNS answer chose it. */
  literal: boolean;
  /** CIDR. */
  privateNetworks: string[];
};

/** Instance, task and pod metadata of AWS, and what other clouds have at fixed addresses. */
const metadata = new Set([
  '169.254.169.254',
  '169.254.169.253',
  '169.254.170.2',
  '169.254.170.23',
  '168.63.129.16',
  '100.100.100.200',
  'fd00:ec2::254',
  'fd00:ec2::253',
  'fd00:ec2::23',
]);

/** Why the address is refused; undefined when it is not. */
export function refusalOf(text: string, { literal, privateNetworks }: AddressPolicy): string | undefined {
  if (!ipaddr.isValid(text)) return 'which is not an IP address';
  const address = ipaddr.process(text);
  const meant = embedded(address) ?? address;
  if (metadata.has(meant.toString()) || metadata.has(address.toString())) {
    return 'a metadata address, which is never contacted';
  }
  if (literal || isListed(address, privateNetworks)) return undefined;
  const range = [address, meant].map((one) => one.range()).find((name) => name !== 'unicast');
  return range && `which is not public (${range})`;
}

const isListed = (address: IPv4 | IPv6, networks: string[]): boolean =>
  networks
    .map((network) => ipaddr.parseCIDR(network))
    .some(([base, bits]) => base.kind() === address.kind() && address.match(base, bits));

/** The IPv4 address that an IPv6 transition address leads to: IPv4-compatible, NAT64, 6to4. */
function embedded(address: IPv4 | IPv6): IPv4 | undefined {
  if (!('parts' in address)) return undefined;
  const [p0, p1, p2] = address.parts;
  const fromParts = (high: number, low: number) => new ipaddr.IPv4([high >> 8, high & 255, low >> 8, low & 255]);
  if (p0 === 0x2002) return fromParts(p1 ?? 0, p2 ?? 0);
  const last = fromParts(address.parts[6] ?? 0, address.parts[7] ?? 0);
  const compatible = address.parts.slice(0, 6).every((part) => part === 0) && address.range() === 'unicast';
  return compatible || address.range() === 'rfc6052' || address.range() === 'rfc6145' ? last : undefined;
}

import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { addressRefused, hostUndeclared } from '#lib/domain/errors/probe';
import { type DeclaredHost, type Endpoint, isDeclared } from '#lib/domain/validation/hosts';
import { refusalOf } from './address-rules.ts';

export type Address = { address: string; family: number };
/** Every address of a name, as the system resolves it. */
export type Resolve = (name: string) => Promise<Address[]>;

/** What may be contacted; see lib/domain/validation/hosts and AddressPolicy. */
export type Declaration = { hosts: DeclaredHost[]; privateNetworks: string[] };

export const systemResolve: Resolve = (name) => systemLookup(name, { all: true });

/**
 * The addresses that a connection to the endpoint may use. One bad answer among good ones refuses the name: whoever
 * controls it could otherwise choose where we connect.
 *
 * @throws OpsError PROBE_HOST_UNDECLARED, PROBE_ADDRESS_REFUSED
 */
export async function admit(endpoint: Endpoint, declaration: Declaration, resolve: Resolve): Promise<Address[]> {
  const { name, port } = endpoint;
  if (!isDeclared(declaration.hosts, endpoint)) throw hostUndeclared(`${name}:${port}`);
  const literal = isIP(name) !== 0;
  const addresses = literal ? [{ address: name, family: isIP(name) }] : await resolve(name);
  for (const { address } of addresses) {
    const why = refusalOf(address, { literal, privateNetworks: declaration.privateNetworks });
    if (why) throw addressRefused(name, address, why);
  }
  return addresses;
}

/** Hands the admitted addresses to the socket, so that no second DNS answer can differ from the one that was judged. */
export const pinned =
  (addresses: Address[]): LookupFunction =>
  (_name, options, callback) => {
    const [first] = addresses;
    if (!first) return callback(Object.assign(new Error('no address'), { code: 'ENOTFOUND' }), '');
    if (options.all) return callback(null, addresses);
    callback(null, first.address, first.family);
  };

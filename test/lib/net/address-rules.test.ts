import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { refusalOf } from '#lib/net/address-rules';

const dns = { literal: false, privateNetworks: [] };
const declared = { literal: true, privateNetworks: [] };
const inside = { literal: false, privateNetworks: ['10.0.0.0/8', 'fd12::/16'] };

test.each([
  ['a public address', '93.184.216.34', dns, undefined],
  ['a public IPv6 address', '2606:2800:220:1::1', dns, undefined],
  ['loopback', '127.0.0.1', dns, /loopback/],
  ['loopback in IPv6', '::1', dns, /loopback/],
  ['loopback as an IPv4-mapped address', '::ffff:127.0.0.1', dns, /loopback/],
  ['loopback as an IPv4-compatible address', '::7f00:1', dns, /loopback/],
  ['loopback through NAT64', '64:ff9b::7f00:1', dns, /not public/],
  ['private 10/8', '10.1.2.3', dns, /private/],
  ['private 172.16/12', '172.31.255.255', dns, /private/],
  ['just beside 172.16/12', '172.32.0.1', dns, undefined],
  ['private 192.168/16', '192.168.1.1', dns, /private/],
  ['carrier-grade NAT', '100.64.0.1', dns, /carrierGradeNat/],
  ['link-local', '169.254.1.1', dns, /linkLocal/],
  ['link-local in IPv6', 'fe80::1', dns, /linkLocal/],
  ['unique local', 'fd00::1', dns, /uniqueLocal/],
  ['multicast', '224.0.0.1', dns, /multicast/],
  ['broadcast', '255.255.255.255', dns, /broadcast/],
  ['unspecified', '0.0.0.0', dns, /unspecified/],
  ['not an address', 'localhost', dns, /not an IP/],
  ['loopback that was declared itself', '127.0.0.1', declared, undefined],
  ['private, in a listed network', '10.1.2.3', inside, undefined],
  ['private, as an IPv4-mapped address in a listed network', '::ffff:10.1.2.3', inside, undefined],
  ['unique local in a listed network', 'fd12::5', inside, undefined],
  ['private, beside the listed networks', '192.168.1.1', inside, /private/],
  ['metadata, declared itself', '169.254.169.254', declared, /metadata/],
  ['metadata, in a listed network', '169.254.169.254', { literal: false, privateNetworks: ['0.0.0.0/0'] }, /metadata/],
  ['metadata through NAT64', '64:ff9b::a9fe:a9fe', { literal: false, privateNetworks: ['::/0'] }, /metadata/],
  ['metadata through 6to4', '2002:a9fe:a9fe::1', declared, /metadata/],
  ['task credentials', '169.254.170.2', declared, /metadata/],
  ['metadata in IPv6', 'fd00:ec2::254', declared, /metadata/],
  ['metadata in IPv6, written at length', 'fd00:0ec2:0:0:0:0:0:0254', declared, /metadata/],
])('%s', (_case, address, policy, refusal) => {
  const why = refusalOf(address, policy);
  if (refusal === undefined) expect(why).toBeUndefined();
  else expect(why).toMatch(refusal);
});

/** An independent reading of the special ranges, in plain arithmetic. */
const isSpecial = ([a = 0, b = 0, c = 0]: number[]): boolean =>
  a === 0 ||
  a === 10 ||
  a === 127 ||
  a >= 224 ||
  (a === 100 && b >= 64 && b < 128) ||
  (a === 169 && b === 254) ||
  (a === 172 && b >= 16 && b < 32) ||
  (a === 192 && b === 168) ||
  (a === 192 && b === 0 && (c === 0 || c === 2)) ||
  (a === 198 && (b === 18 || b === 19 || (b === 51 && c === 100))) ||
  (a === 203 && b === 0 && c === 113);

/** Ordinary addresses are many and special ones few: draw from both. */
const octets = fc.oneof(
  fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255)),
  fc.tuple(
    fc.constantFrom(0, 10, 100, 127, 169, 172, 192, 198, 203, 224, 255),
    fc.constantFrom(0, 15, 16, 18, 31, 51, 63, 64, 127, 128, 168, 254),
    fc.constantFrom(0, 2, 100, 113, 169),
    fc.nat(255),
  ),
);

test('no DNS answer in a special range is ever admitted, in any notation', () => {
  fc.assert(
    fc.property(octets.filter(isSpecial), (bytes) => {
      const [a, b, c, d] = bytes;
      const hex = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0;
      const [high, low] = [(hex >>> 16).toString(16), (hex & 0xffff).toString(16)];
      const notations = [bytes.join('.'), `::ffff:${high}:${low}`, `64:ff9b::${high}:${low}`, `2002:${high}:${low}::1`];
      for (const text of notations) expect(refusalOf(text, dns)).toBeDefined();
    }),
    { numRuns: 500 },
  );
});

test('a metadata address is refused whatever the policy says', () => {
  const networks = fc.subarray(['0.0.0.0/0', '::/0', '169.254.0.0/16', 'fd00::/8', '10.0.0.0/8']);
  const addresses = fc.constantFrom('169.254.169.254', '::ffff:169.254.169.254', '169.254.170.2', 'fd00:ec2::254');
  fc.assert(
    fc.property(addresses, fc.boolean(), networks, (address, literal, privateNetworks) => {
      expect(refusalOf(address, { literal, privateNetworks })).toMatch(/metadata/);
    }),
  );
});

test('listing a network admits its addresses and never more', () => {
  fc.assert(
    fc.property(octets, fc.integer({ min: 8, max: 32 }), (bytes, bits) => {
      const address = bytes.join('.');
      const other = bytes.map((byte) => byte ^ 0xff).join('.');
      const privateNetworks = [`${address}/${bits}`];
      const why = refusalOf(address, { literal: false, privateNetworks });
      expect(why === undefined || /metadata/.test(why)).toBe(true);
      expect(refusalOf(other, { literal: false, privateNetworks })).toBe(refusalOf(other, dns));
    }),
    { numRuns: 300 },
  );
});

import { expect, test } from '@jest/globals';
import { formatOf, supplyFileOf } from '#lib/domain/release/supply-chain';

test.each<[name: string, kind: string | undefined, format: string | undefined]>([
  ['boats.spdx.json', 'sbom', 'SPDX'],
  ['boats.spdx', 'sbom', 'SPDX'],
  ['boats.spdx.rdf.xml', 'sbom', 'SPDX'],
  ['boats.spdx3.json', 'sbom', 'SPDX'],
  ['bom.json', 'sbom', 'CycloneDX'],
  ['boats.cdx.xml', 'sbom', 'CycloneDX'],
  ['sbom.json', 'sbom', undefined],
  ['sbom-linux-arm64.json', 'sbom', undefined],
  ['boats_sbom.json', 'sbom', undefined],
  ['boats.intoto.jsonl', 'provenance', 'SLSA'],
  ['provenance.json', 'provenance', undefined],
  ['release.json', undefined, undefined],
  ['sbomb.json', undefined, undefined],
  ['carbom.json', undefined, undefined],
  ['sbom.md', undefined, undefined],
])('what %s is', (name, kind, format) => {
  expect(supplyFileOf(name)).toEqual(kind && { kind, format });
});

test.each([
  ['https://spdx.dev/Document/v2.3', 'SPDX'],
  ['https://cyclonedx.org/bom', 'CycloneDX'],
  ['https://slsa.dev/provenance/v1', 'SLSA'],
  ['https://example.test/https://spdx.dev/', undefined],
  [undefined, undefined],
])('%s is %s', (predicateType, format) => {
  expect(formatOf({ predicateType })).toBe(format);
});

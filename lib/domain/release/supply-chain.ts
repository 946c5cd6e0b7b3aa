/** What is attested of a digest; undefined where GitHub has nothing of the kind. That it is there does not say that it is good. */
export type Attested = { provenance: Attestation | undefined; sbom: Attestation | undefined };

/** `predicateType`: as `https://spdx.dev/Document/v2.3`; undefined where GitHub did not show it. */
export type Attestation = { predicateType: string | undefined };

/** A file of the release that says what is in it, or where it comes from. */
export type SupplyFile = { name: string; kind: 'sbom' | 'provenance'; format: SupplyFormat; url: string };
export type SupplyFormat = 'SPDX' | 'CycloneDX' | 'SLSA' | undefined;

/** The names that the standards ask for, or that everybody uses. */
const names: [pattern: RegExp, kind: SupplyFile['kind'], format: SupplyFormat][] = [
  [/\.spdx3?(\.(json|ya?ml|xml|rdf|rdf\.xml))?$/i, 'sbom', 'SPDX'],
  [/(^bom|\.cdx)\.(json|xml)$/i, 'sbom', 'CycloneDX'],
  [/(^|[._-])sbom([._-][^/]*)?\.(json|xml|ya?ml|txt)$/i, 'sbom', undefined],
  [/\.intoto\.jsonl?$/i, 'provenance', 'SLSA'],
  [/(^|[._-])provenance([._-][^/]*)?\.(json|jsonl|sigstore)$/i, 'provenance', undefined],
];

/** What a file of a release is, by its name; undefined for any other. */
export function supplyFileOf(name: string): Pick<SupplyFile, 'kind' | 'format'> | undefined {
  const known = names.find(([pattern]) => pattern.test(name));
  return known && { kind: known[1], format: known[2] };
}

/** What an attested list of contents, or provenance, is written in. */
export function formatOf({ predicateType = '' }: Attestation): SupplyFormat {
  if (/^https:\/\/spdx\.dev\//.test(predicateType)) return 'SPDX';
  if (/^https:\/\/cyclonedx\.org\//.test(predicateType)) return 'CycloneDX';
  return /^https:\/\/slsa\.dev\//.test(predicateType) ? 'SLSA' : undefined;
}

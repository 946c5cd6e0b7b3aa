import type { Notes } from '#lib/domain/release/notes';
import { type Attested, formatOf, type SupplyFile } from '#lib/domain/release/supply-chain';
import { linked } from './escape-markdown.ts';

/** What is missing is told as well. */
export function attestedText(attested: Attested | undefined, repoUrl: string): string {
  if (!attested) return 'not known';
  const { provenance, sbom } = attested;
  const format = sbom && formatOf(sbom);
  const page = (words: string) => `[${words}](${repoUrl}/attestations)`;
  const list = sbom ? `${page('SBOM')}${format ? ` (${format})` : ''}` : 'no SBOM';
  return `${provenance ? page('provenance') : 'no provenance'}, ${list}`;
}

/** Files of the page that tell what is in the release, and what is missing of them. A release that runs nowhere needs none. */
export function supplyText({ supply, running }: Notes): string {
  if (!supply || supply.length + running.length === 0) return '';
  const lines = [lineOf('SBOM', supply, 'sbom'), lineOf('Provenance', supply, 'provenance')];
  return `### Supply chain\n\n${lines.join('\n')}`;
}

function lineOf(title: string, all: SupplyFile[], wanted: SupplyFile['kind']): string {
  const links = all
    .filter(({ kind }) => kind === wanted)
    .map(({ name, format, url }) => `${linked(name, url)}${format ? ` (${format})` : ''}`);
  return `- ${title}: ${links.length > 0 ? links.join(', ') : 'no file is attached to this release'}`;
}

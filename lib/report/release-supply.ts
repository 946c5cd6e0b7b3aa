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

/** What vouches for the release, and what is missing of that. A release that runs nowhere needs nothing. */
export function supplyText(notes: Notes): string {
  const { supply, running } = notes;
  if (!supply || supply.length + running.length === 0) return '';
  const lines = [lineOf('SBOM', 'sbom', supply, notes), lineOf('Provenance', 'provenance', supply, notes)];
  return `### Supply chain\n\n${lines.join('\n')}`;
}

function lineOf(title: string, kind: SupplyFile['kind'], all: SupplyFile[], { running, head, repoUrl }: Notes): string {
  const links = all
    .filter((file) => file.kind === kind)
    .map(({ name, format, url }) => `${linked(name, url)}${format ? ` (${format})` : ''}`);
  const isAttested = running.some(({ sha, attested }) => sha === head && attested?.[kind] !== undefined);
  const parts = [
    ...(isAttested ? [`[${attestedWithImage}](${repoUrl}/attestations)`] : []),
    links.length > 0 ? links.join(', ') : noFile,
  ];
  return `- ${title}: ${parts.join('; ')}`;
}

export const attestedWithImage = 'attested with the image';
export const noFile = 'no file is attached to this release';

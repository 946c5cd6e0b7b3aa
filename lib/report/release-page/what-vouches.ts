/** Of the page of a release: where it runs, who decided, and what vouches for it. */
import { shortDigest } from '#lib/domain/image';
import type { DocumentChange, ReleaseDocument } from '#lib/domain/release/document/schema';
import { formatOf } from '#lib/domain/release/supply-chain';
import { exceptionCount, exceptionWords, supplyOf } from '../document-words.ts';
import { type Html, html, htmlLink } from '../html.ts';
import { verdictText } from '../release-deployments.ts';
import { attestedWithImage, noFile } from '../release-supply.ts';
import { utcText } from '../utc-text.ts';
import { joined, listOf, nameOf, tableOf } from './change-lines.ts';

type Deployment = ReleaseDocument['deployments'][number];

const verdictTones: Record<Deployment['verdict'], string> = { validated: 'good', deployed: 'warn', failed: 'bad' };

export const deploymentsBody = (document: ReleaseDocument): Html | undefined =>
  document.deployments.length === 0
    ? undefined
    : html`<div class="cards">${document.deployments.map((one) => deploymentCard(one, document))}</div>\n`;

const deploymentCard = (one: Deployment, { head, repository }: ReleaseDocument): Html => html`<div class="card">
<h3>${one.environment} <span class="label ${verdictTones[one.verdict]}">${verdictText[one.verdict]}</span></h3>
<p>${one.sha === head ? 'This commit' : html`Another commit, ${htmlLink(html`<code>${one.sha.slice(0, 7)}</code>`, `${repository}/commit/${one.sha}`)}`},
since ${utcText(new Date(one.since))}, by ${htmlLink('this run', one.runUrl)} (${htmlLink(`deployment ${one.deployment}`, one.deploymentUrl)})</p>
${one.rollbackOf !== null && html`<p><span class="label warn">after a rollback</span> from <code>${shortDigest(one.rollbackOf)}</code></p>\n`}
${one.unsettled !== null && html`<p><span class="label warn">not settled</span> deployment ${one.unsettled} has not reached its end</p>\n`}
<p class="quiet"><code>${shortDigest(one.digest)}</code><br>${attestedLine(one, repository)}</p>
</div>
`;

function attestedLine({ attested }: Deployment, repository: string): Html | string {
  if (!attested) return 'What is attested of it is not known';
  const page = `${repository}/attestations`;
  const format = attested.sbom && formatOf({ predicateType: attested.sbom.predicateType ?? undefined });
  const provenance = attested.provenance ? htmlLink('Provenance attested', page) : 'No provenance attested';
  const sbom = attested.sbom ? html`${htmlLink('SBOM attested', page)}${format && ` (${format})`}` : 'no SBOM attested';
  return html`${provenance}, ${sbom}`;
}

/** Those first that left the usual way. */
export function controlBody({ changes }: ReleaseDocument): Html | undefined {
  if (changes.length === 0) return undefined;
  const [unusual, usual] = [changes.filter(isException), changes.filter((change) => !isException(change))];
  const columns = ['Change', 'Pull request', 'Author', 'Approved by', 'Merged by', 'Exception'];
  return html`<p>${exceptionCount(unusual.length, changes.length)}.</p>
${tableOf(columns, [...unusual, ...usual], controlCells)}`;
}

const isException = ({ exceptions }: DocumentChange): boolean => exceptions.length > 0;

function controlCells(change: DocumentChange): (Html | string)[] {
  const { sha, url, pull, authors, exceptions } = change;
  return [
    html`${nameOf(change)} (${htmlLink(html`<code>${sha.slice(0, 7)}</code>`, url)})`,
    pull ? htmlLink(`#${pull.number}`, pull.url) : 'none',
    pull?.author ?? authors.map(({ name }) => name).join(', '),
    pull?.approvedBy?.join(', ') || (exceptions.includes('unreviewed') ? 'nobody' : 'not known'),
    pull?.mergedBy ?? 'not known',
    exceptions.length > 0
      ? html`<span class="label warn">exception</span> ${exceptions.map((one) => exceptionWords[one]).join(', ')}`
      : 'none',
  ];
}

export function supplyBody(document: ReleaseDocument): Html | undefined {
  const kinds = supplyOf(document);
  if (!kinds) return undefined;
  return listOf(kinds, ({ title, files, isAttested }) => {
    const links = files.map(({ name, url, format }) => html`${htmlLink(name, url)}${format && ` (${format})`}`);
    const attested = isAttested && html`${htmlLink(attestedWithImage, `${document.repository}/attestations`)}; `;
    return html`<strong>${title}:</strong> ${attested}${links.length > 0 ? joined(links) : noFile}`;
  });
}

export function matrixBody({ changes, deployments }: ReleaseDocument): Html | undefined {
  if (changes.length === 0 || deployments.length === 0) return undefined;
  const columns = ['Change', ...deployments.map(({ environment }) => environment)];
  return tableOf(columns, changes, (change) => [nameOf(change), ...change.live.map(liveCell)]);
}

function liveCell({ state, since }: DocumentChange['live'][number]): Html {
  if (state === 'not-known') return html`<span class="label">not known</span>`;
  if (state === 'not-yet') return html`<span class="label warn">not yet</span>`;
  const words = since && `${since.isFirst ? 'since' : 'at least since'} ${utcText(new Date(since.at))}`;
  return html`<span class="label good">live</span>${since && html` <span class="quiet">${htmlLink(words ?? '', since.runUrl)}</span>`}`;
}

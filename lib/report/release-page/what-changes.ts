/** Of the page of a release: what it brings, takes away, does to the database and to the surroundings of the code. */

import { packageStep } from '#lib/domain/release/dependencies/security';
import type { DocumentChange, ReleaseDocument } from '#lib/domain/release/document/schema';
import { groupsOf } from '../document-words.ts';
import { type Html, html, htmlLink, prose } from '../html.ts';
import { effectText } from '../release-content.ts';
import { otherChanges } from '../release-entries.ts';
import { changeLine, listOf, tone } from './change-lines.ts';

export function securityBody({ security, repository }: ReleaseDocument): Html | undefined {
  if (!security) return undefined;
  const { introduced, fixed, named, notKnown } = security;
  if (introduced.length + fixed.length + named.length + notKnown.length === 0) return undefined;
  const lines = [
    ...introduced.map((one) => advisoryLine('Introduces', one)),
    ...fixed.map((one) => advisoryLine('Fixes', one)),
    ...named.map(({ id, sha }) => html`Named in a commit: ${id} (${commitLink(repository, sha)})`),
    ...notKnown.map((words) => html`Not known: ${prose(words)}`),
  ];
  return listOf(lines, (line) => line);
}

type Advisory = NonNullable<ReleaseDocument['security']>['fixed'][number];

const advisoryLine = (verb: string, { severity, ghsa, cve, url, summary, ...move }: Advisory): Html =>
  html`<span class="label ${tone(severity)}">${severity.toLowerCase()}</span> ${verb} ${htmlLink(ghsa, url)}${cve && html`, ${cve}`}:
${summary} <span class="quiet">${packageStep({ ...move, name: move.package })} (${move.lockfile})</span>`;

export function breakingBody({ changes }: ReleaseDocument): Html | undefined {
  const told = changes.flatMap((change) => change.breaking.map((words) => ({ change, words })));
  return told.length > 0 ? listOf(told, ({ change, words }) => changeLine(change, words)) : undefined;
}

/** What users do not notice is folded. */
export function changesBody(changes: DocumentChange[]): Html | undefined {
  if (changes.length === 0) return undefined;
  return html`${groupsOf(changes).map((group) => {
    const list = listOf(group.changes, (change) => changeLine(change));
    return group.title === otherChanges
      ? html`<details><summary>${group.title} (${group.changes.length})</summary>\n${list}</details>\n`
      : html`<h3>${group.title}</h3>\n${list}`;
  })}`;
}

export const shippedBody = ({ alreadyReleased, repository }: ReleaseDocument): Html | undefined =>
  alreadyReleased.length === 0
    ? undefined
    : listOf(
        alreadyReleased,
        ({ header, sha, version }) => html`${prose(header)} (${commitLink(repository, sha)}), in ${version}`,
      );

type Migration = NonNullable<ReleaseDocument['migrations']>[number];

const effectTones: Record<Migration['effect'], string> = {
  irreversible: 'bad',
  contract: 'warn',
  unknown: 'warn',
  expand: 'good',
};

export const migrationsBody = ({ migrations }: ReleaseDocument): Html | undefined =>
  migrations && migrations.length > 0
    ? listOf(
        migrations,
        ({ effect, path, tool, why, rollback }) =>
          html`<span class="label ${effectTones[effect]}">${effectText[effect]}</span> <code>${path}</code> (${tool})
${prose(why.join(' '))}${rollback && html` <strong>To go back:</strong> ${prose(rollback)}`}`,
      )
    : undefined;

export const operatorsBody = ({ infrastructure }: ReleaseDocument): Html | undefined =>
  infrastructure && infrastructure.length > 0
    ? listOf(
        infrastructure,
        ({ kind, path, status, facts }) =>
          html`<strong>${kind}:</strong> <code>${path}</code> <span class="label">${status}</span> ${facts.join('; ')}`,
      )
    : undefined;

export function riskBody({ changes }: ReleaseDocument): Html | undefined {
  const risky = changes.filter(({ risk }) => risk && risk.level !== 'low');
  if (risky.length === 0) return undefined;
  return listOf(
    risky,
    (change) => html`${changeLine(change)}
<span class="quiet">${change.risk?.reasons.join(', ')}</span>`,
  );
}

const commitLink = (repository: string, sha: string): Html =>
  htmlLink(html`<code>${sha.slice(0, 7)}</code>`, `${repository}/commit/${sha}`);

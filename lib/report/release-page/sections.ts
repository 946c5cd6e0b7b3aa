import type { ReleaseDocument } from '#lib/domain/release/document/schema';
import { type Html, html, prose } from '../html.ts';
import { breakingChanges } from '../release-entries.ts';
import type { SectionName } from '../release-sections.ts';
import { listOf } from './change-lines.ts';
import * as changes from './what-changes.ts';
import * as vouches from './what-vouches.ts';

/** `body` is undefined where there is nothing to say. */
type PageSection = { title: string; body: (document: ReleaseDocument) => Html | undefined };

/** Every section of the page, under the name that it has in the notes. */
export const pageSections: Record<SectionName, PageSection> = {
  security: { title: 'Security', body: changes.securityBody },
  notices: { title: 'Not known', body: noticesBody },
  breaking: { title: breakingChanges, body: changes.breakingBody },
  changes: {
    title: 'Changes',
    body: (document) => changes.changesBody(document.changes.filter(({ breaking }) => breaking.length === 0)),
  },
  shipped: { title: 'Already released', body: changes.shippedBody },
  removed: { title: 'Taken away', body: ({ takenAway }) => changes.changesBody(takenAway) },
  migrations: { title: 'Database migrations', body: changes.migrationsBody },
  operators: { title: 'Around the code', body: changes.operatorsBody },
  risk: { title: 'Risk', body: changes.riskBody },
  deployments: { title: 'Deployments', body: vouches.deploymentsBody },
  control: { title: 'Change control', body: vouches.controlBody },
  supply: { title: 'Supply chain', body: vouches.supplyBody },
  matrix: { title: 'Where each change is live', body: vouches.matrixBody },
  newcomers: {
    title: 'First contributions',
    body: ({ newcomers }) => (newcomers.length > 0 ? listOf(newcomers, (name) => html`${name}`) : undefined),
  },
};

function noticesBody({ notKnown }: ReleaseDocument): Html | undefined {
  return notKnown.length > 0
    ? html`${notKnown.map((words) => html`<p class="note">${prose(words)}</p>\n`)}`
    : undefined;
}

import type { Changes } from '#lib/domain/release/changes';
import type { Channel } from '#lib/domain/release/channel';
import type { Content } from '#lib/domain/release/content';
import type { Advisory, Security } from '#lib/domain/release/dependencies/security';
import type { Notes } from '#lib/domain/release/notes';
import { worstOf } from '#lib/domain/release/risk';
import type { Attestation } from '#lib/domain/release/supply-chain';
import type { Tag } from '#lib/domain/release/tags';
import type { Bump } from '#lib/domain/release/version';
import { deploymentLink, type LiveSince, type Told, toChange, toRevert } from './document-change.ts';
import type { DocumentChange, ReleaseDocument } from './schema.ts';

/** What the release is called, besides what its notes know. */
export type Identity = {
  version: string | undefined;
  tag: string | undefined;
  bump: Bump | undefined;
  channel: Channel;
  component: string | undefined;
  previous: Tag | undefined;
};

/** The notes as data. It holds nothing but what it is given: the same notes make the same bytes. */
export function documentOf(notes: Notes, identity: Identity, liveSince: LiveSince): ReleaseDocument {
  const { added, removed, content, previous, ...told } = { ...notes, ...identity };
  const risks = new Map(content?.risks?.map(({ change, risk }) => [change, risk]));
  const facts: Told = { notes, risks, liveSince };
  return {
    schemaVersion: 1,
    repository: told.repoUrl,
    version: told.version ?? null,
    tag: told.tag ?? null,
    bump: told.bump ?? null,
    channel: told.channel,
    component: told.component ?? null,
    head: told.head,
    at: told.at.toISOString(),
    since: told.since ?? null,
    previous: previous ? { tag: previous.name, sha: previous.sha } : null,
    direction: told.direction,
    changes: linesOf(added, facts),
    // Where they still run is not looked up: only of what the release brings is it known where that is live.
    takenAway: linesOf(removed, facts).map((change) => ({ ...change, live: [] })),
    alreadyReleased: (added.shipped ?? []).map(({ change: { sha, header }, shippedIn: version }) => ({
      sha,
      header,
      version,
    })),
    newcomers: told.newcomers,
    ...contentFacts(content),
    deployments: told.running.map((one) => deploymentOf(one, notes)),
    supplyChain: told.supply?.map(({ format = null, ...file }) => ({ ...file, format })) ?? null,
    notKnown: told.notices,
  };
}

const linesOf = ({ kept, reverted }: Changes, facts: Told): DocumentChange[] => [
  ...kept.map((change) => toChange(change, facts)),
  ...reverted.map((revert) => toRevert(revert, facts)),
];

type ContentFacts = Pick<ReleaseDocument, 'security' | 'migrations' | 'infrastructure' | 'risk'>;

function contentFacts(content: Content | undefined): ContentFacts {
  if (!content) return { security: null, migrations: null, infrastructure: null, risk: null };
  const { security, migrations, delta, risks } = content;
  return {
    security: securityOf(security),
    migrations: migrations.map(({ rollback = null, ...one }) => ({ ...one, rollback })),
    infrastructure: delta,
    risk: risks ? worstOf(risks.map(({ risk }) => risk)) : null,
  };
}

const securityOf = ({ fixed, introduced, named, notKnown }: Security): NonNullable<ReleaseDocument['security']> => ({
  fixed: fixed.map(advisoryOf),
  introduced: introduced.map(advisoryOf),
  named: named.map(({ id, change: { sha } }) => ({ id, sha })),
  notKnown,
});

const advisoryOf = ({ ghsa, cve, severity, summary, url, move: { name, ...move } }: Advisory) => ({
  ...{ ghsa, cve: cve ?? null, severity, summary, url },
  ...move,
  package: name,
});

function deploymentOf(one: Notes['running'][number], { repoUrl }: Notes): ReleaseDocument['deployments'][number] {
  const { environment, digest, sha, verdict, since, record, runId, rollbackOf, unsettled, attested } = one;
  return {
    ...{ environment, digest, sha, verdict },
    since: since.toISOString(),
    ...deploymentLink(repoUrl, environment, { record, runId }),
    rollbackOf: rollbackOf ?? null,
    unsettled: unsettled ?? null,
    attested: attested ? { provenance: attestationOf(attested.provenance), sbom: attestationOf(attested.sbom) } : null,
  };
}

const attestationOf = (found: Attestation | undefined) =>
  found ? { predicateType: found.predicateType ?? null } : null;

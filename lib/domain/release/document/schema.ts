import * as z from 'zod';
import { channels } from '#lib/domain/release/channel';

const sha = z.string().regex(/^[0-9a-f]{40,64}$/);
const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/);
const url = z.string();
const moment = z.iso.datetime();
const levels = z.enum(['low', 'medium', 'high']);
const fileStatus = z.enum(['added', 'removed', 'changed']);

const deploymentLink = {
  deployment: z.int().describe("The id of GitHub's deployment"),
  deploymentUrl: url,
  runUrl: url.describe('The run that deployed'),
};

const pull = z.strictObject({
  number: z.int(),
  url,
  author: z.string().nullable(),
  mergedBy: z.string().nullable(),
  approvedBy: z.array(z.string()).nullable().describe('Logins; null where GitHub did not say'),
});

const since = z.strictObject({
  at: moment,
  ...deploymentLink,
  isFirst: z.boolean().describe('False where no older deployment was looked at: it may be live for longer'),
});

const live = z.strictObject({
  environment: z.string(),
  state: z.enum(['live', 'not-yet', 'not-known']),
  since: since.nullable(),
});

const change = z.strictObject({
  sha,
  url,
  type: z.string().nullable().describe('Null where the message is not conventional'),
  scope: z.string().nullable(),
  subject: z.string(),
  header: z.string(),
  breaking: z.array(z.string()).describe('What breaks, in the words of the author'),
  issues: z.array(z.string()),
  authors: z.array(z.strictObject({ name: z.string(), login: z.string().nullable() })),
  pull: pull.nullable(),
  reverts: z
    .strictObject({ shas: z.array(z.string()), pull: z.int().nullable(), shippedIn: z.string().nullable() })
    .nullable()
    .describe('What an earlier release brought and this change takes back'),
  risk: z.strictObject({ level: levels, points: z.int(), reasons: z.array(z.string()) }).nullable(),
  exceptions: z
    .array(z.enum(['no-pull-request-named', 'unreviewed', 'self-approved', 'not-known']))
    .describe('Where it left the usual way of change control'),
  live: z.array(live).describe('In each environment of which it is known what runs there; empty of what is taken away'),
});

const advisory = z.strictObject({
  ghsa: z.string(),
  cve: z.string().nullable(),
  severity: z.enum(['CRITICAL', 'HIGH', 'MODERATE', 'LOW']),
  summary: z.string(),
  url,
  lockfile: z.string(),
  ecosystem: z.string(),
  package: z.string(),
  from: z.array(z.string()),
  to: z.array(z.string()),
});

const security = z.strictObject({
  fixed: z.array(advisory),
  introduced: z.array(advisory),
  named: z.array(z.strictObject({ id: z.string(), sha })).describe('Ids in the words of commits'),
  notKnown: z.array(z.string()),
});

const migration = z.strictObject({
  path: z.string(),
  tool: z.string(),
  status: fileStatus,
  effect: z.enum(['expand', 'contract', 'irreversible', 'unknown']),
  why: z.array(z.string()),
  rollback: z.string().nullable().describe('What a commit says in a footer `Rollback:`'),
});

const attestation = z.strictObject({ predicateType: z.string().nullable() }).nullable();

const deployment = z.strictObject({
  environment: z.string(),
  digest,
  sha,
  verdict: z.enum(['validated', 'deployed', 'failed']),
  since: moment,
  ...deploymentLink,
  rollbackOf: digest.nullable().describe('The digest that a rollback left for this one'),
  unsettled: z.int().nullable().describe('A later deployment that did not reach its end'),
  attested: z
    .strictObject({ provenance: attestation, sbom: attestation })
    .nullable()
    .describe('Null where it is not known; a member that is null is missing at GitHub'),
});

const supplyFile = z.strictObject({
  name: z.string(),
  kind: z.enum(['sbom', 'provenance']),
  format: z.string().nullable(),
  url,
});

/** Everything that release notes say, for programs: `release.json` beside each release. Null means not known, or not there. */
export const releaseDocument = z.strictObject({
  schemaVersion: z.literal(1),
  repository: url,
  version: z.string().nullable(),
  tag: z.string().nullable(),
  bump: z.enum(['major', 'minor', 'patch']).nullable(),
  channel: z.enum(channels),
  component: z.string().nullable(),
  head: sha,
  at: moment.describe('Of the commit; the document holds no moment of its own making'),
  since: z.string().nullable().describe('What the notes start from: a tag, `environment:NAME`; null for the beginning'),
  previous: z.strictObject({ tag: z.string(), sha }).nullable(),
  direction: z.enum(['forward', 'backward', 'sideways', 'none']),
  changes: z.array(change).describe('What the release brings'),
  takenAway: z.array(change).describe('What was there at the start and is not any more'),
  alreadyReleased: z.array(z.strictObject({ sha, header: z.string(), version: z.string() })),
  newcomers: z.array(z.string()),
  security: security.nullable(),
  migrations: z.array(migration).nullable(),
  infrastructure: z
    .array(z.strictObject({ kind: z.string(), path: z.string(), status: fileStatus, facts: z.array(z.string()) }))
    .nullable(),
  risk: levels.nullable(),
  deployments: z.array(deployment),
  supplyChain: z.array(supplyFile).nullable().describe('Files of the release page'),
  notKnown: z.array(z.string()).describe('What could not be found out, in sentences'),
});

export type ReleaseDocument = z.output<typeof releaseDocument>;
export type DocumentChange = z.output<typeof change>;

import { Octokit } from '@octokit/rest';
import type { LockedBucket } from '#lib/domain/config/schema';
import { messageOf } from '#lib/domain/errors/ops-error';
import { judgeBranchRules } from '#lib/domain/evidence/branch-rules';
import { findCheckpoints } from '#lib/domain/evidence/checkpoint';
import { ledgerBranch } from '#lib/domain/evidence/layout';
import type { Anchor } from '#lib/domain/evidence/verify-ledger';
import { anchorsInBucket } from './anchors-in-bucket.ts';

/** What was found outside of the clone: anchors, sentences for a person, and whether something is not as it should be. */
export type Found = { anchors: Anchor[]; says: string[]; isWell: boolean };

type Question = {
  /** `harbour/boat-listing/slipway-ledger` */
  origin: string;
  bucket: LockedBucket | undefined;
  now: Date;
  env: NodeJS.ProcessEnv;
};

/** Asks GitHub and S3, each as far as it can be reached; what could not be asked is said, and is not well. */
export async function lookOnline({ origin, bucket, now, env }: Question): Promise<Found> {
  const [owner = '', repo = ''] = origin.split('/');
  const auth = env['GITHUB_TOKEN'] ?? env['GH_TOKEN'];
  const baseUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
  // What goes wrong is in the sentences: Octokit would write it to the console as well.
  const log = { debug: quiet, info: quiet, warn: quiet, error: quiet };
  const rest = new Octokit({ baseUrl, log, ...(auth && { auth }) });
  const found = await Promise.all([
    asked('GitHub could not be asked for releases', () => inReleases(rest, owner, repo)),
    asked('GitHub could not be asked for the rules of the branch', () => rulesOf(rest, owner, repo)),
    ...(bucket ? [asked('S3 could not be asked', () => anchorsInBucket(bucket, origin, now))] : []),
  ]);
  return {
    anchors: found.flatMap(({ anchors }) => anchors),
    says: found.flatMap(({ says }) => says),
    isWell: found.every(({ isWell }) => isWell),
  };
}

const quiet = () => undefined;

const asked = (what: string, look: () => Promise<Found>): Promise<Found> =>
  look().catch((error: unknown) => ({ anchors: [], says: [`${what}: ${messageOf(error)}`], isWell: false }));

async function inReleases(rest: Octokit, owner: string, repo: string): Promise<Found> {
  const releases = await rest.paginate(rest.repos.listReleases, { owner, repo, per_page: 100 });
  const anchors = releases.flatMap(({ tag_name, body }) =>
    findCheckpoints(body ?? '').map((checkpoint) => ({ ...checkpoint, from: `release ${tag_name}` })),
  );
  return { anchors, says: [`Checkpoints in releases: ${anchors.length}.`], isWell: true };
}

async function rulesOf(rest: Octokit, owner: string, repo: string): Promise<Found> {
  const rules = await rest.paginate(rest.repos.getBranchRules, { owner, repo, branch: ledgerBranch, per_page: 100 });
  const { missing, says } = judgeBranchRules(rules.map(({ type }) => type));
  const next = missing.length > 0 ? [`  Protect it: docs/ledger.md#protect-the-branch`] : [];
  return { anchors: [], says: [says, ...next], isWell: missing.length === 0 };
}

import type { OwnChange } from '#rehearsal/product/own/own-changes';
import type { OwnProduct } from '#rehearsal/product/own/own-product';
import * as claim from './claims.ts';
import { ledgerHolds } from './ledger-claims.ts';
import type { Claim, RunHandle, Scenario, Stage } from './scenario.ts';

/** What is played with a team's own product: a release goes all the way, the next one ends at once and is taken back. */
export function ownScenario(product: OwnProduct): Scenario<string, OwnChange> {
  const { deployments, environments } = product;
  const [first, ...later] = deployments;
  if (!first) throw new Error('The release workflow deploys to no environment.');
  const reviewed = (name: string) => environments[name]?.reviewed === true;
  return {
    name: 'product',
    title: `${product.repository.owner}/${product.repository.repo}: a release, then one that ends at once`,
    before: [],
    async play(stage) {
      const release = await stage.merge('same-again');
      for (const { environment } of deployments)
        if (reviewed(environment)) await approve(stage, release, environment, product);
      await stage.ended(release);
      const bad = await stage.merge('ends-at-once');
      if (reviewed(first.environment)) await approve(stage, bad, first.environment, product);
      await stage.ended(bad);
    },
    claims: [
      claim.runEnded(0, 'success', Object.fromEntries(deployments.map(({ job }) => [`${job} / deploy`, 'success']))),
      ...deployments.flatMap(({ environment }) => releasedTo(product, environment)),
      claim.runEnded(1, 'failure', {
        [`${first.job} / deploy`]: 'failure',
        [`${first.job} / rollback`]: 'success',
        [`${first.job} / incident`]: 'success',
      }),
      claim.runsRecord(first.environment, 0, 'the release before again'),
      claim.quarantined(first.environment, 1),
      ...later.map(({ environment }) => claim.nothingReached(environment, 1)),
      claim.oneIncident(first.environment, [/exit code 1/i]),
      ...deployments
        .filter(({ environment }) => hasUsers(product, environment))
        .map(({ environment }) => claim.failedAtMost(environment, 0)),
      ledgerHolds,
    ],
  };
}

const approve = async (
  stage: Stage<string, OwnChange>,
  run: RunHandle,
  environment: string,
  { comment }: OwnProduct,
) => {
  await stage.waitsFor(run, environment);
  await stage.review(run, environment, 'approved', comment);
};

function releasedTo({ environments, reviewer = 'grace' }: OwnProduct, name: string): Claim<string>[] {
  return [
    claim.validated(name, 0),
    ...(environments[name]?.reviewed ? [claim.reviewed(name, reviewer, 'approved')] : []),
  ];
}

const hasUsers = ({ environments }: OwnProduct, name: string): boolean =>
  environments[name]?.infrastructure.services.some(({ traffic }) => traffic !== undefined) === true;

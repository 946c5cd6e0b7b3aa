import type { Approval } from '#lib/domain/promotion/facts';
import { type DeploymentRecord, isVerifiedGood, wasDeployed } from '#lib/domain/records';
import type { StepResult } from '#lib/domain/step-result';

/** A step's word beside what GitHub's own records say. */
export type Doubt = {
  /** `contradicted`: GitHub says otherwise. `unconfirmed`: GitHub does not say so. */
  kind: 'contradicted' | 'unconfirmed';
  /** The key of the step's record. */
  about: string;
  /** Names no person. */
  says: string;
  /** Of the step's word. */
  time: string;
};

/** What GitHub's API says of this run in one environment. */
export type Observed = {
  /** Newest first. */
  deployments: DeploymentRecord[];
  /** Of the environment, oldest first; undefined where nobody asked for them. */
  reviews: Approval[] | undefined;
};

/** A step that spoke, and the key of its record. */
export type Word = { action: string; key: string; result: StepResult };

/** Every word that GitHub does not bear out. What GitHub keeps no record of is not doubted. */
export function doubtsOf(words: Word[], observed: Observed): Doubt[] {
  return words.flatMap((word) => {
    const doubt = judges[word.action]?.(word, { words, observed });
    return doubt ? [{ ...doubt, about: word.key, time: word.result.finishedAt }] : [];
  });
}

type Judged = Pick<Doubt, 'kind' | 'says'> | undefined;
type Beside = { words: Word[]; observed: Observed };

const contradicted = (says: string): Judged => ({ kind: 'contradicted', says });
const unconfirmed = (says: string): Judged => ({ kind: 'unconfirmed', says });

const judges: Record<string, (word: Word, beside: Beside) => Judged> = {
  'promotion-gate': ({ result }, { observed: { reviews } }) =>
    result.verdict === 'succeeded' && reviews?.at(-1)?.state === 'rejected'
      ? contradicted('The gate let it pass; GitHub says that the last review was a rejection.')
      : undefined,
  'deploy-env': ({ result }, { observed }) => judgeDeployment(result, observed),
  'validate-deployment': ({ result }, beside) => judgeValidation(result, beside),
  rollback: ({ result }, { observed }) => judgeRollback(result, observed),
};

const recordNamed = ({ deployments }: Observed, id: unknown): DeploymentRecord | undefined =>
  deployments.find((record) => String(record.id) === String(id));

function judgeDeployment({ verdict, outputs }: StepResult, observed: Observed): Judged {
  const { 'deployment-id': id, digest } = outputs;
  if (!id) return undefined;
  const record = recordNamed(observed, id);
  if (!record) return unconfirmed(`It named deployment ${id}, which GitHub does not list.`);
  const { payload } = record;
  if (digest && payload.digest !== digest)
    return contradicted(`It deployed ${digest}; GitHub's deployment ${id} is of ${payload.digest}.`);
  if (verdict !== 'succeeded')
    return wasDeployed(record)
      ? contradicted(`It did not succeed; GitHub's deployment ${id} says deployed.`)
      : undefined;
  return wasDeployed(record) ? undefined : silentOrNot(record, 'deployed');
}

function judgeValidation({ verdict }: StepResult, { words, observed }: Beside): Judged {
  const deployment = words.find(({ action }) => action === 'deploy-env')?.result.outputs['deployment-id'];
  const record = deployment ? recordNamed(observed, deployment) : undefined;
  if (!record) return undefined;
  if (verdict === 'failed' && isVerifiedGood(record) && !hasFailed(record))
    return contradicted(`It failed; GitHub's deployment ${record.id} says validated.`);
  return verdict !== 'succeeded' || isVerifiedGood(record) ? undefined : silentOrNot(record, 'validated');
}

function judgeRollback({ outputs, details }: StepResult, observed: Observed): Judged {
  const id = details['deploymentId'];
  if (outputs['recovered'] !== 'true' || id === undefined) return undefined;
  const record = recordNamed(observed, id);
  if (!record) return unconfirmed(`It named deployment ${id}, which GitHub does not list.`);
  return isVerifiedGood(record) ? undefined : silentOrNot(record, 'validated');
}

const hasFailed = ({ statuses }: DeploymentRecord): boolean =>
  statuses.some(({ state }) => state === 'failure' || state === 'error');

const silentOrNot = (record: DeploymentRecord, word: string): Judged =>
  hasFailed(record)
    ? contradicted(`It said ${word}; GitHub's deployment ${record.id} says failed, and never ${word}.`)
    : unconfirmed(`It said ${word}; GitHub's deployment ${record.id} does not.`);

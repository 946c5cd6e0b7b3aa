import type { AwsCall } from '#rehearsal/contracts';
import { awsError } from '../protocol/aws-error.ts';
import { repositoryArn } from './repositories.ts';

export type Place = Pick<AwsCall, 'account' | 'region'>;

/** The ARN that the policy is asked about, for operations on one repository. */
export const oneRepository = (
  { repositoryName }: { repositoryName?: string | undefined },
  { account, region }: Place,
): string[] => [repositoryArn(account, region, String(repositoryName))];

export const invalidToken = () =>
  awsError(
    'InvalidParameterException',
    "Invalid parameter at 'nextToken' failed to satisfy constraint: 'invalid token'",
  );

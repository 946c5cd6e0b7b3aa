import type { AwsCall } from '#rehearsal/contracts';
import { awsError } from '../protocol/aws-error.ts';
import { repositoryArn } from './repositories.ts';

export type Place = Pick<AwsCall, 'account' | 'region'>;

type Named = { repositoryName?: string | undefined; registryId?: string | undefined };

/** The ARN that the policy is asked about, for operations on one repository; its registry may be another account's. */
export const oneRepository = ({ repositoryName, registryId }: Named, { account, region }: Place): string[] => [
  repositoryArn(registryId ?? account, region, String(repositoryName)),
];

export const invalidToken = () =>
  awsError(
    'InvalidParameterException',
    "Invalid parameter at 'nextToken' failed to satisfy constraint: 'invalid token'",
  );

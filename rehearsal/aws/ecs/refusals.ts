import { type AwsError, awsError } from '#rehearsal/aws/protocol/aws-error';

/** Everything that this ECS refuses, in ECS's own codes and, where they are known, in its own words. */
export const clusterNotFound = (): AwsError => awsError('ClusterNotFoundException', 'Cluster not found.');

export const clusterInactive = (): AwsError =>
  awsError('ClusterNotFoundException', 'The referenced cluster was inactive.');

export const serviceNotFound = (): AwsError => awsError('ServiceNotFoundException', 'Service not found.');

export const serviceNotActive = (): AwsError => awsError('ServiceNotActiveException', 'Service was not ACTIVE.');

export const serviceExists = (): AwsError =>
  awsError('InvalidParameterException', 'Creation of service was not idempotent.');

export const serviceNotEmpty = (): AwsError =>
  awsError('InvalidParameterException', 'The service cannot be stopped while it is scaled above 0.');

export const unknownTaskDefinition = (): AwsError => awsError('ClientException', 'Unable to describe task definition.');

export const taskDefinitionInactive = (): AwsError => awsError('ClientException', 'TaskDefinition is inactive');

export const taskNotFound = (): AwsError => awsError('InvalidParameterException', 'The referenced task was not found.');

export const deploymentNotFound = (): AwsError =>
  awsError('ServiceDeploymentNotFoundException', 'The service deployment was not found.');

export const deploymentOver = (status: string): AwsError =>
  awsError('ConflictException', `The service deployment cannot be stopped because it is in ${status} status.`);

export const noSuchHook = (hook: string): AwsError =>
  awsError('InvalidParameterException', `The service deployment has no lifecycle hook ${hook} that awaits an action.`);

export const targetGroupMissing = (arn: string): AwsError =>
  awsError('InvalidParameterException', `The target group with targetGroupArn ${arn} does not exist.`);

export const resourceNotFound = (): AwsError =>
  awsError('InvalidParameterException', 'The specified resource was not found.');

export const invalidParameter = (message: string): AwsError => awsError('InvalidParameterException', message);

export const clientError = (message: string): AwsError => awsError('ClientException', message);

export const unsupported = (message: string): AwsError => awsError('UnsupportedFeatureException', message);

export const badToken = (): AwsError => awsError('InvalidParameterException', 'Invalid token');

export const clientTokenReused = (): AwsError =>
  awsError('ConflictException', 'The client token was used by a request with other parameters.');

import { type AwsError, awsError } from '#rehearsal/aws/protocol/aws-error';

/** Everything that this load balancing refuses, in ELBv2's own codes and words. */
export const targetGroupNotFound = (): AwsError =>
  awsError('TargetGroupNotFound', 'One or more target groups not found');

export const loadBalancerNotFound = (): AwsError =>
  awsError('LoadBalancerNotFound', 'One or more load balancers not found');

export const listenerNotFound = (): AwsError => awsError('ListenerNotFound', 'One or more listeners not found');

export const duplicateTargetGroup = (name: string): AwsError =>
  awsError(
    'DuplicateTargetGroupName',
    `A target group with the same name '${name}' exists, but with different settings`,
  );

export const duplicateLoadBalancer = (name: string): AwsError =>
  awsError(
    'DuplicateLoadBalancerName',
    `A load balancer with the same name '${name}' exists, but with different settings`,
  );

export const duplicateListener = (port: number): AwsError =>
  awsError('DuplicateListener', `A listener already exists on this port for this load balancer: ${port}`);

export const invalidTarget = (id: string): AwsError =>
  awsError('InvalidTarget', `The IP address '${id}' is not a valid IPv4 address of a loopback interface`);

export const validationError = (message: string): AwsError => awsError('ValidationError', message);

import type { AwsCall } from '#rehearsal/contracts';

type Place = Pick<AwsCall, 'account' | 'region'>;

const prefix = ({ account, region }: Place): string => `arn:aws:elasticloadbalancing:${region}:${account}`;

export const loadBalancerArn = (place: Place, name: string, id: string): string =>
  `${prefix(place)}:loadbalancer/app/${name}/${id}`;

export const targetGroupArn = (place: Place, name: string, id: string): string =>
  `${prefix(place)}:targetgroup/${name}/${id}`;

/** A listener's ARN repeats its load balancer's name and id. */
export const listenerArn = (loadBalancer: string, id: string): string =>
  `${loadBalancer.replace(':loadbalancer/', ':listener/')}/${id}`;

/** CloudWatch's dimension values: `app/name/id` and `targetgroup/name/id`. */
export const loadBalancerDimension = (arn: string): string => arn.replace(/^.*:loadbalancer\//, '');
export const targetGroupDimension = (arn: string): string => arn.replace(/^.*:(?=targetgroup\/)/, '');

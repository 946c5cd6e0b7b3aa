import type {
  DescribeListenersInput,
  DescribeListenersOutput,
  DescribeLoadBalancersInput,
  DescribeLoadBalancersOutput,
  DescribeTargetGroupAttributesInput,
  DescribeTargetGroupAttributesOutput,
  DescribeTargetGroupsInput,
  DescribeTargetGroupsOutput,
  DescribeTargetHealthInput,
  DescribeTargetHealthOutput,
  TargetHealthDescription,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { pageOf } from '#rehearsal/aws/page';
import type { AwsOperation } from '#rehearsal/contracts';
import type { LoadBalancers } from './load-balancers.ts';
import { listenerNotFound, loadBalancerNotFound, targetGroupNotFound, validationError } from './refusals.ts';
import type { TargetAddress, TargetGroupRecord, TargetGroups } from './target-groups.ts';

type Registry = { groups: TargetGroups; balancers: LoadBalancers };

// Elastic Load Balancing does not scope its Describe operations by resource.
const resources = (): string[] => ['*'];
const badMarker = (): Error => validationError('The marker is not valid');

/** What callers may read of load balancers. */
export function describeOperations(registry: Registry): Record<string, AwsOperation> {
  return {
    DescribeTargetGroups: { resources, handle: (input: DescribeTargetGroupsInput) => targetGroups(registry, input) },
    DescribeTargetHealth: { resources, handle: (input: DescribeTargetHealthInput) => targetHealth(registry, input) },
    DescribeLoadBalancers: { resources, handle: (input: DescribeLoadBalancersInput) => loadBalancers(registry, input) },
    DescribeListeners: { resources, handle: (input: DescribeListenersInput) => listeners(registry, input) },
    DescribeTargetGroupAttributes: {
      resources,
      handle: ({ TargetGroupArn = '' }: DescribeTargetGroupAttributesInput): DescribeTargetGroupAttributesOutput => ({
        Attributes: [...registry.groups.get(TargetGroupArn).attributes].map(([Key, Value]) => ({ Key, Value })),
      }),
    },
  };
}

function targetGroups({ groups, balancers }: Registry, input: DescribeTargetGroupsInput): DescribeTargetGroupsOutput {
  const { LoadBalancerArn, TargetGroupArns, Names, Marker, PageSize = 400 } = input;
  const described = groups.all().map(({ arn, description }) => ({
    ...description,
    LoadBalancerArns: balancers.usersOf(arn),
  }));
  for (const arn of TargetGroupArns ?? []) groups.get(arn);
  const unknown = Names?.find((name) => !described.some((group) => group.TargetGroupName === name));
  if (unknown !== undefined) throw targetGroupNotFound();
  const wanted = described.filter(
    (group) =>
      (!TargetGroupArns || TargetGroupArns.includes(group.TargetGroupArn ?? '')) &&
      (!Names || Names.includes(group.TargetGroupName ?? '')) &&
      (!LoadBalancerArn || group.LoadBalancerArns.includes(LoadBalancerArn)),
  );
  const keyOf = (group: { TargetGroupArn?: string | undefined }): string => group.TargetGroupArn ?? '';
  const { items, next } = pageOf(wanted, { size: PageSize, token: Marker, keyOf, onBadToken: badMarker });
  return { TargetGroups: items, ...(next && { NextMarker: next }) };
}

function targetHealth({ groups }: Registry, input: DescribeTargetHealthInput): DescribeTargetHealthOutput {
  const group = groups.get(input.TargetGroupArn ?? '');
  const registered = [...group.targets.values()].map(({ address }) => address);
  const asked = input.Targets?.map(({ Id = '', Port = 0 }) => ({ id: Id, port: Port }));
  return { TargetHealthDescriptions: (asked ?? registered).map((address) => describeTarget(groups, group, address)) };
}

export function describeTarget(
  groups: Pick<TargetGroups, 'health'>,
  group: TargetGroupRecord,
  address: TargetAddress,
): TargetHealthDescription {
  return {
    Target: { Id: address.id, Port: address.port, AvailabilityZone: 'eu-west-1a' },
    HealthCheckPort: String(address.port),
    TargetHealth: groups.health(group.arn, address),
  };
}

function loadBalancers({ balancers }: Registry, input: DescribeLoadBalancersInput): DescribeLoadBalancersOutput {
  const { LoadBalancerArns, Names, Marker, PageSize = 400 } = input;
  const all = balancers.all().map(({ description }) => description);
  for (const arn of LoadBalancerArns ?? []) balancers.get(arn);
  const unknown = Names?.find((name) => !all.some(({ LoadBalancerName }) => LoadBalancerName === name));
  if (unknown !== undefined) throw loadBalancerNotFound();
  const wanted = all.filter(
    ({ LoadBalancerArn = '', LoadBalancerName = '' }) =>
      (!LoadBalancerArns || LoadBalancerArns.includes(LoadBalancerArn)) && (!Names || Names.includes(LoadBalancerName)),
  );
  const keyOf = (balancer: { LoadBalancerArn?: string | undefined }): string => balancer.LoadBalancerArn ?? '';
  const { items, next } = pageOf(wanted, { size: PageSize, token: Marker, keyOf, onBadToken: badMarker });
  return { LoadBalancers: items, ...(next && { NextMarker: next }) };
}

function listeners({ balancers }: Registry, input: DescribeListenersInput): DescribeListenersOutput {
  const { LoadBalancerArn, ListenerArns, Marker, PageSize = 400 } = input;
  if (!LoadBalancerArn && !ListenerArns) {
    throw validationError('You must specify either listener ARNs or a load balancer ARN');
  }
  const owners = LoadBalancerArn ? [balancers.get(LoadBalancerArn)] : balancers.all();
  const all = owners.flatMap((owner) => [...owner.listeners.values()].map(({ description }) => description));
  const unknown = ListenerArns?.find((arn) => !all.some(({ ListenerArn }) => ListenerArn === arn));
  if (unknown !== undefined) throw listenerNotFound();
  const wanted = all.filter(({ ListenerArn = '' }) => !ListenerArns || ListenerArns.includes(ListenerArn));
  const keyOf = (listener: { ListenerArn?: string | undefined }): string => listener.ListenerArn ?? '';
  const { items, next } = pageOf(wanted, { size: PageSize, token: Marker, keyOf, onBadToken: badMarker });
  return { Listeners: items, ...(next && { NextMarker: next }) };
}

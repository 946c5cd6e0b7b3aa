import type {
  CreateListenerInput,
  CreateListenerOutput,
  CreateLoadBalancerInput,
  CreateLoadBalancerOutput,
  CreateTargetGroupInput,
  CreateTargetGroupOutput,
  DeregisterTargetsInput,
  ModifyTargetGroupAttributesInput,
  RegisterTargetsInput,
  TargetDescription,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Ids } from '#rehearsal/aws/ids';
import type { AwsCall, AwsOperation } from '#rehearsal/contracts';
import { listenerArn, loadBalancerArn, targetGroupArn } from './arns.ts';
import type { LoadBalancers } from './load-balancers.ts';
import {
  duplicateListener,
  duplicateLoadBalancer,
  duplicateTargetGroup,
  invalidTarget,
  validationError,
} from './refusals.ts';
import type { TargetAddress, TargetGroups } from './target-groups.ts';

type Registry = { groups: TargetGroups; balancers: LoadBalancers; ids: Ids };

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|localhost)$/;
const VPC = 'vpc-0rehearsal';

/** What callers may change of load balancers. */
export function changeOperations(registry: Registry): Record<string, AwsOperation> {
  const anything = (): string[] => ['*'];
  const ofGroup = (input: { TargetGroupArn?: string | undefined }): string[] => [input.TargetGroupArn ?? '*'];
  return {
    CreateTargetGroup: {
      resources: anything,
      handle: (input: CreateTargetGroupInput, call: AwsCall) => createTargetGroup(registry, input, call),
    },
    CreateLoadBalancer: {
      resources: anything,
      handle: (input: CreateLoadBalancerInput, call: AwsCall) => createLoadBalancer(registry, input, call),
    },
    CreateListener: {
      resources: (input: CreateListenerInput) => [input.LoadBalancerArn ?? '*'],
      handle: (input: CreateListenerInput) => createListener(registry, input),
    },
    RegisterTargets: { resources: ofGroup, handle: (input: RegisterTargetsInput) => registerTargets(registry, input) },
    DeregisterTargets: {
      resources: ofGroup,
      handle: (input: DeregisterTargetsInput) => deregisterTargets(registry, input),
    },
    ModifyTargetGroupAttributes: {
      resources: ofGroup,
      handle: (input: ModifyTargetGroupAttributesInput) => modifyAttributes(registry, input),
    },
  };
}

function createTargetGroup({ groups, ids }: Registry, input: CreateTargetGroupInput, call: AwsCall) {
  const { Name = '', Tags: _tags, ...settings } = input;
  if (!/^[A-Za-z0-9-]{1,32}$/.test(Name)) throw validationError(`Target group name '${Name}' is not valid`);
  if (groups.all().some(({ description }) => description.TargetGroupName === Name)) throw duplicateTargetGroup(Name);
  const arn = targetGroupArn(call, Name, ids.hex(16));
  const description = { ...TARGET_GROUP_DEFAULTS, ...settings, TargetGroupArn: arn, TargetGroupName: Name };
  groups.add({
    arn,
    description,
    attributes: new Map([['deregistration_delay.timeout_seconds', '300']]),
    targets: new Map(),
    turn: 0,
  });
  return { TargetGroups: [{ ...description, LoadBalancerArns: [] }] } satisfies CreateTargetGroupOutput;
}

const TARGET_GROUP_DEFAULTS = {
  Protocol: 'HTTP',
  Port: 80,
  VpcId: VPC,
  TargetType: 'ip',
  ProtocolVersion: 'HTTP1',
  IpAddressType: 'ipv4',
  HealthCheckProtocol: 'HTTP',
  HealthCheckPort: 'traffic-port',
  HealthCheckEnabled: true,
  HealthCheckPath: '/',
  HealthCheckIntervalSeconds: 30,
  HealthCheckTimeoutSeconds: 5,
  HealthyThresholdCount: 5,
  UnhealthyThresholdCount: 2,
  Matcher: { HttpCode: '200' },
} as const;

function createLoadBalancer({ balancers, ids }: Registry, input: CreateLoadBalancerInput, call: AwsCall) {
  const { Name = '' } = input;
  if (balancers.all().some(({ description }) => description.LoadBalancerName === Name)) {
    throw duplicateLoadBalancer(Name);
  }
  const description = {
    LoadBalancerArn: loadBalancerArn(call, Name, ids.hex(16)),
    LoadBalancerName: Name,
    DNSName: '127.0.0.1',
    CreatedTime: call.now,
    Scheme: input.Scheme ?? 'internet-facing',
    Type: input.Type ?? 'application',
    IpAddressType: input.IpAddressType ?? 'ipv4',
    VpcId: VPC,
    State: { Code: 'active' },
  } as const;
  balancers.add(description.LoadBalancerArn, description);
  return { LoadBalancers: [description] } satisfies CreateLoadBalancerOutput;
}

async function createListener({ balancers, groups, ids }: Registry, input: CreateListenerInput) {
  const { LoadBalancerArn = '', Port = 80, Protocol = 'HTTP', DefaultActions = [] } = input;
  const balancer = balancers.get(LoadBalancerArn);
  const action = DefaultActions.find(({ Type }) => Type === 'forward');
  const targetGroup = action?.TargetGroupArn ?? action?.ForwardConfig?.TargetGroups?.[0]?.TargetGroupArn;
  if (targetGroup === undefined) throw validationError('A default action of type forward must name a target group');
  groups.get(targetGroup);
  const taken = [...balancer.listeners.values()].some(({ description }) => description.Port === Port);
  if (taken) throw duplicateListener(Port);
  const { server, port } = await balancers.listen(balancer, targetGroup, Port);
  const ListenerArn = listenerArn(LoadBalancerArn, ids.hex(16));
  const description = { ListenerArn, LoadBalancerArn, Port: port, Protocol, DefaultActions };
  balancer.listeners.set(ListenerArn, { description, targetGroup, server });
  return { Listeners: [description] } satisfies CreateListenerOutput;
}

function registerTargets({ groups }: Registry, { TargetGroupArn = '', Targets = [] }: RegisterTargetsInput) {
  const { description } = groups.get(TargetGroupArn);
  for (const address of Targets.map((target) => addressOf(target, description.Port))) {
    groups.register(TargetGroupArn, address);
  }
  return {};
}

function deregisterTargets({ groups }: Registry, { TargetGroupArn = '', Targets = [] }: DeregisterTargetsInput) {
  const { description } = groups.get(TargetGroupArn);
  for (const target of Targets) void groups.deregister(TargetGroupArn, addressOf(target, description.Port));
  return {};
}

function addressOf({ Id = '', Port }: TargetDescription, defaultPort = 80): TargetAddress {
  if (!LOOPBACK.test(Id)) throw invalidTarget(Id);
  return { id: Id, port: Port ?? defaultPort };
}

function modifyAttributes(
  { groups }: Registry,
  { TargetGroupArn = '', Attributes = [] }: ModifyTargetGroupAttributesInput,
) {
  const { attributes } = groups.get(TargetGroupArn);
  for (const { Key, Value } of Attributes) if (Key && Value !== undefined) attributes.set(Key, Value);
  return { Attributes: [...attributes].map(([Key, Value]) => ({ Key, Value })) };
}

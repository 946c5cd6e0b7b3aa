import * as cloudwatch from '@aws-sdk/client-cloudwatch';
import * as logs from '@aws-sdk/client-cloudwatch-logs';
import * as ecr from '@aws-sdk/client-ecr';
import * as elb from '@aws-sdk/client-elastic-load-balancing-v2';
import { awsError } from '#rehearsal/aws/protocol/aws-error';
import type { AwsOperation, AwsService } from '#rehearsal/contracts';
import { paged } from './paged.ts';
import { digestOf, releases, repository } from './releases.ts';
import { afterCall } from './scripted-acts.ts';
import type { State } from './scripted-state.ts';

const open = (handle: (input: never) => unknown): AwsOperation => ({ resources: () => ['*'], handle });

/** The registry, the log, the load balancer and CloudWatch, as far as a row tells of them. */
export const scriptedObservers = (state: State): AwsService[] => [
  { prefix: 'ecr', sdk: ecr, operations: registry(state) },
  { prefix: 'logs', sdk: logs, operations: logOperations(state) },
  {
    prefix: 'elasticloadbalancing',
    sdk: elb,
    operations: {
      DescribeTargetHealth: open(() => ({
        TargetHealthDescriptions: (state.given.health ?? []).map(({ state: State, reason, description }, index) => ({
          Target: { Id: `10.0.0.${index + 1}`, Port: 8080 },
          TargetHealth: { State, Reason: reason, Description: description },
        })),
      })),
    },
  },
  { prefix: 'cloudwatch', sdk: cloudwatch, operations: instruments(state) },
];

const registry = (state: State): Record<string, AwsOperation> => ({
  DescribeRepositories: open(() => ({ repositories: [{ repositoryUri: repository }] })),
  DescribeImages: open(({ imageIds = [] }: ecr.DescribeImagesRequest) => {
    const [{ imageDigest, imageTag } = {}] = imageIds;
    const wanted = imageTag === undefined ? imageDigest : imageTag === 'v2' ? digestOf(state.tag) : undefined;
    const found = releases.find((release) => digestOf(release) === wanted && !state.given.missing?.includes(release));
    if (!found)
      throw awsError('ImageNotFoundException', 'The image with imageId does not exist within the repository.');
    afterCall(state, 'ecr:DescribeImages');
    return { imageDetails: [{ imageDigest: digestOf(found) }] };
  }),
});

const logOperations = ({ given }: State): Record<string, AwsOperation> => ({
  GetLogEvents: open(() => ({
    events: (given.log ?? []).map((message) => ({ message, timestamp: 1 })),
    nextBackwardToken: 'b/end',
    nextForwardToken: 'f/end',
  })),
  FilterLogEvents: open(({ nextToken }: logs.FilterLogEventsRequest) => {
    const all = Array.from({ length: given.matches ?? 0 }, (_, index) => ({ message: `error ${index}`, timestamp: 1 }));
    const { items, ...rest } = paged(all, nextToken, 100, ({ message }) => message);
    return { events: items, ...rest };
  }),
});

const instruments = (state: State): Record<string, AwsOperation> => ({
  DescribeAlarms: open(({ AlarmNames = [] }: cloudwatch.DescribeAlarmsInput) => ({
    MetricAlarms: alarmsNow(state)
      .filter(([name]) => AlarmNames.includes(name))
      .map(([AlarmName, StateValue]) => ({ AlarmName, StateValue, StateReason: 'Threshold Crossed' })),
  })),
  GetMetricData: open(({ MetricDataQueries = [] }: cloudwatch.GetMetricDataInput) => {
    const { values = [], status = 'Complete' } = state.given.metric ?? {};
    const Timestamps = values.map((_value, index) => new Date(state.now().getTime() - (values.length - index) * 1000));
    return {
      MetricDataResults: MetricDataQueries.map(({ Id }) => ({
        Id,
        Timestamps,
        Values: values,
        StatusCode: status,
      })),
    };
  }),
});

/** As they are, before what somebody does right after this look. */
function alarmsNow(state: State): [string, string][] {
  const found = [...state.alarms];
  afterCall(state, 'cloudwatch:DescribeAlarms');
  return found;
}

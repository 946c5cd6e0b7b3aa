import * as cloudwatch from '@aws-sdk/client-cloudwatch';
import * as logs from '@aws-sdk/client-cloudwatch-logs';
import * as ecr from '@aws-sdk/client-ecr';
import * as ecs from '@aws-sdk/client-ecs';
import * as elb from '@aws-sdk/client-elastic-load-balancing-v2';
import * as sts from '@aws-sdk/client-sts';
import { resolved } from './references.ts';

const clients = {
  cloudwatch: cloudwatch.CloudWatchClient,
  ecr: ecr.ECRClient,
  ecs: ecs.ECSClient,
  elb: elb.ElasticLoadBalancingV2Client,
  logs: logs.CloudWatchLogsClient,
  sts: sts.STSClient,
};
const commands: Record<string, object> = { cloudwatch, ecr, ecs, elb, logs, sts };

export type AwsCall = [service: keyof typeof clients, operation: string, input: object];

type Access = { endpoint: string; credentials: { accessKeyId: string; secretAccessKey: string } };

/** Asks one side: the answer without metadata, or the error's code. Remembers answers for inputs that refer to them. */
export function asker({ endpoint, credentials }: Access): (call: AwsCall) => Promise<object> {
  const answers: Record<string, unknown> = {};
  return async ([service, operation, input]) => {
    const client = new clients[service]({ region: 'eu-west-1', endpoint, credentials, maxAttempts: 1 }) as Sender;
    const Command = (commands[service] as Record<string, new (input: object) => object>)[`${operation}Command`];
    if (!Command) throw new Error(`The SDK of ${service} knows no ${operation}.`);
    try {
      const { $metadata: _metadata, ...answer } = await client.send(new Command(resolved(input, answers) as object));
      answers[operation] = answer;
      return answer;
    } catch (error) {
      return { error: (error as Error).name };
    }
  };
}

type Sender = { send(command: object): Promise<{ $metadata?: object }> };

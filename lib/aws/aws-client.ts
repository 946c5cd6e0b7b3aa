import type { Pace } from './ecs-pace.ts';
import { awsFailure } from './errors.ts';

type Stack<I extends object, O extends object> = {
  add(
    middleware: (
      next: (args: { input: I }) => Promise<{ output: O; response: unknown }>,
      context: { clientName?: string; commandName?: string },
    ) => (args: { input: I }) => Promise<{ output: O; response: unknown }>,
    options: { step: 'initialize'; priority: 'high'; name: string },
  ): void;
};

/** Who asks for many things in one call waits for its turn before it knows for which. */
const pacedByCaller = ['DescribeServices', 'DescribeServiceDeployments', 'DescribeServiceRevisions'];

/** The client, at this pace, whose failures come in the catalogue's words: see lib/domain/errors/aws. */
export function awsClient<I extends object, O extends object, C extends { middlewareStack: Stack<I, O> }>(
  client: C,
  pace: Pace = async () => {},
): C {
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const command = (context.commandName ?? '').replace(/Command$/, '');
      if (!pacedByCaller.includes(command)) await pace(command);
      return next(args).catch((error: unknown) => {
        throw awsFailure(operationName(context), error);
      });
    },
    { step: 'initialize', priority: 'high', name: 'catalogueErrors' },
  );
  return client;
}

/** Where IAM's prefix is not the client's name in lower case. */
const prefixes: Record<string, string> = {
  ElasticLoadBalancingV2Client: 'elasticloadbalancing',
  CloudWatchLogsClient: 'logs',
};

/** `ECSClient`, `UpdateServiceCommand` → `ecs:UpdateService`, as a policy would name it. */
const operationName = ({ clientName = 'aws', commandName = '' }): string =>
  `${prefixes[clientName] ?? clientName.replace(/Client$/, '').toLowerCase()}:${commandName.replace(/Command$/, '')}`;

import type { RunContext } from '#lib/action/run-context';
import { awsLoadBalancers } from '#lib/aws/load-balancers';
import { awsLogs } from '#lib/aws/logs';
import { awsMetrics } from '#lib/aws/metrics';
import { awsServices } from '#lib/aws/services';
import type { AwsSession } from '#lib/aws/session';
import type { Environment } from '#lib/domain/config/schema';
import { declaredHosts } from '#lib/domain/validation/hosts';
import { minimalEnvironment } from '#lib/exec/environments';
import { createTools } from '#lib/exec/tools';
import { createProbes } from '#lib/net/probes';
import type { ValidationPorts } from '#lib/validation/context';

/** What validation needs, for every action that validates. The session's role is only assumed when a check asks AWS. */
export function validationPorts({ url, validate }: Environment, session: AwsSession, run: RunContext): ValidationPorts {
  const hosts = declaredHosts(url, validate?.hosts ?? []);
  return {
    probes: createProbes({ hosts, privateNetworks: validate?.['private-networks'] ?? [] }, run.clock),
    services: awsServices(session),
    loadBalancers: awsLoadBalancers(session),
    metrics: awsMetrics(session),
    logs: awsLogs(session),
    tools: createTools(run.clock),
    workspace: run.workspace,
    programEnvironment: minimalEnvironment(process.env),
    clock: run.clock,
    log: run.log,
    cancelled: run.cancelled,
  };
}

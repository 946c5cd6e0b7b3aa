import { culprit, type Evidence, failedStops } from '#lib/domain/rollout/evidence';
import type { Rollout, Service, StoppedTask } from '#lib/domain/rollout/model';
import { clip } from '#lib/domain/text';
import type { Clock, LoadBalancers, Logs, Services } from '#lib/ports';
import type { FollowTarget } from './follow-rollout.ts';
import { within } from './within.ts';

export type EvidencePorts = {
  services: Pick<Services, 'service' | 'stoppedTasks'>;
  logs: Pick<Logs, 'tail'>;
  loadBalancers: LoadBalancers;
  clock: Clock;
};

/** All of it together; an operator waits for the answer. */
const limitMs = 15_000;
const tasksWithLogs = 3;
const logLines = 20;
const longestLine = 500;

/** Everything that can be read about why a rollout did not go well. What cannot be read is left out: never throws. */
export async function gatherEvidence(
  target: FollowTarget,
  rollout: Rollout | undefined,
  ports: EvidencePorts,
): Promise<Evidence> {
  const { services, clock } = ports;
  const read = async <T>(work: Promise<T>, otherwise: T): Promise<T> => {
    const found = await within(work, limitMs, clock);
    return found.kind === 'done' ? found.value : otherwise;
  };
  const [service, stopped] = await Promise.all([
    read(services.service(target.ref), undefined),
    read(services.stoppedTasks(target.ref), []),
  ]);
  const stops = failedStops(stopped, target.taskDefinitionArn, target.since);
  const [health, logs] = await Promise.all([
    read(targetHealth(service, ports.loadBalancers), []),
    Promise.all(stops.slice(-tasksWithLogs).map((task) => read(lastLines(task, ports.logs), []))),
  ]);
  return {
    stops,
    health,
    logs: logs.flat(),
    events: (service?.events ?? []).filter(({ at }) => at >= target.since).map(({ message }) => message),
    triggeredAlarms: rollout?.alarms?.triggered ?? [],
  };
}

const targetHealth = async (service: Service | undefined, loadBalancers: LoadBalancers): Promise<Evidence['health']> =>
  (await Promise.all((service?.targetGroupArns ?? []).map((arn) => loadBalancers.targetHealth(arn)))).flat();

async function lastLines(task: StoppedTask, logs: Pick<Logs, 'tail'>): Promise<Evidence['logs']> {
  const container = culprit(task);
  if (!container?.log) return [];
  const lines = await logs.tail(container.log.group, container.log.stream, logLines);
  return [{ container: container.name, taskArn: task.arn, lines: lines.map((line) => clip(line, longestLine)) }];
}

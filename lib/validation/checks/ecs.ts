import { judgeTargets } from '#lib/domain/validation/judge-targets';
import { judgeTaskDigests } from '#lib/domain/validation/judge-task-digests';
import { combine, type Finding, inconclusive } from '#lib/domain/validation/model';
import type { CheckContext, Perform } from '../context.ts';

export const targetHealth: Perform<'target-health'> = async (check, context) => {
  const each = namesOf(check, context).map((service) => targetsOf(service, check['min-healthy'], context));
  return combine((await Promise.all(each)).flat());
};

async function targetsOf(service: string, minHealthy: number, context: CheckContext): Promise<Finding[]> {
  const found = await context.services.service({ cluster: context.settings.ecs.cluster, service });
  if (!found) return [inconclusive(`there is no service "${service}"`)];
  if (found.targetGroupArns.length === 0) return [inconclusive(`${service} has no target group`)];
  return Promise.all(
    found.targetGroupArns.map(async (arn) =>
      judgeTargets(targetGroupName(arn), await context.loadBalancers.targetHealth(arn), minHealthy),
    ),
  );
}

/** arn:…:targetgroup/NAME/ID */
const targetGroupName = (arn: string) => arn.split('/').at(-2) ?? arn;

export const taskDigests: Perform<'task-digests'> = async (check, context) => {
  const { digest, settings, services } = context;
  const each = namesOf(check, context).map(async (service) => {
    const tasks = await services.runningTasks({ cluster: settings.ecs.cluster, service });
    const container = settings.ecs.services[service]?.container;
    return judgeTaskDigests(tasks, { service, digest, container, minRunning: check['min-running'] });
  });
  return combine(await Promise.all(each));
};

const namesOf = (check: { services?: string[] | undefined }, { settings }: CheckContext): string[] =>
  check.services ?? Object.keys(settings.ecs.services);

import { DescribeServiceDeploymentsCommand, type ECSClient, type ServiceDeployment } from '@aws-sdk/client-ecs';
import type { RehearsalClock } from '#rehearsal/contracts';

const POLL_MS = 50;
const DEADLINE_MS = 30_000;
const TERMINAL = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'];

/** Waits (in real time) for the end of a service deployment, and throws unless it is SUCCESSFUL. */
export async function awaitDeployment(ecs: ECSClient, clock: RehearsalClock, arn: string): Promise<ServiceDeployment> {
  const deadline = clock.now().getTime() + DEADLINE_MS;
  while (true) {
    const answer = await ecs.send(new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] }));
    const deployment = answer.serviceDeployments?.[0];
    const { status = '' } = deployment ?? {};
    if (deployment && status === 'SUCCESSFUL') return deployment;
    const isLate = clock.now().getTime() > deadline;
    if (isLate || TERMINAL.includes(status))
      throw new Error(`${arn} is ${status}: ${deployment?.statusReason ?? 'late'}`);
    await clock.sleep(POLL_MS * clock.factor);
  }
}

import { shortDigest } from '#lib/domain/image';
import type { Container, Task } from '#lib/domain/rollout/model';
import { runsDigest } from '#lib/domain/rollout/runs-digest';
import { type Finding, fail, inconclusive, pass } from './model.ts';

type Expected = {
  service: string;
  digest: string;
  /** Which container has the image; default: the only one. */
  container: string | undefined;
  minRunning: number;
};

/** One service: every task that runs, runs the digest. Tasks that still start are not judged, nor counted. */
export function judgeTaskDigests(tasks: Task[], expected: Expected): Finding {
  const { service, digest, minRunning } = expected;
  const running = tasks.filter(({ lastStatus }) => lastStatus === 'RUNNING');
  const found = running.map((task) => ({ task: nameOf(task), container: containerOf(task, expected.container) }));
  const rest = found.filter(({ container }) => !container || !runsDigest(container, digest));
  const other = rest.filter(({ container }) => container?.digest !== undefined);
  const unknown = rest.filter(({ container }) => container?.digest === undefined);
  if (other.length > 0) {
    const tasksTold = other.map(({ task, container }) => `${task} runs ${shortDigest(container?.digest ?? '')}`);
    return fail(`${service}: ${tasksTold.join(', ')}, expected ${shortDigest(digest)}`);
  }
  if (unknown.length > 0)
    return inconclusive(`${service}: ECS names no digest for ${unknown.map(({ task }) => task).join(', ')}`);
  const seen = `${service}: ${running.length} running tasks, each with ${shortDigest(digest)}`;
  return running.length < minRunning
    ? fail(`${service}: ${running.length} tasks run, at least ${minRunning} are needed`)
    : pass(seen);
}

const nameOf = ({ arn }: Task): string => arn.split('/').at(-1)?.slice(0, 8) ?? arn;

const containerOf = ({ containers }: Task, name: string | undefined): Container | undefined =>
  name === undefined
    ? containers.length === 1
      ? containers[0]
      : undefined
    : containers.find((one) => one.name === name);

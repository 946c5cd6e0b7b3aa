import { expect, test } from '@jest/globals';
import { awsAccessDenied, awsRejected, awsUnreachable } from '#lib/domain/errors/aws';
import type { Service, Task } from '#lib/domain/rollout/model';
import { proveRunning } from '#lib/flow/prove-running';
import { fakeClock } from '#test/support/fake-clock';
import { container, digest, service, task, taskDefinitionArn } from '#test/support/rollouts';

const other = `sha256:${'b'.repeat(64)}`;
const wrong = task({ containers: [container({ image: 'boat:1', digest: other })] });
const start = '2026-01-02T03:04:05Z';

type Look = { desired: number; tasks: Task[]; status?: string };

/** ECS as it looks after so many milliseconds, asked for half a minute. */
async function prove(look: (ms: number) => Look) {
  const clock = fakeClock(start);
  const at = () => clock.now().getTime() - Date.parse(start);
  const services = {
    service: async (): Promise<Service> => {
      const { desired, status = 'ACTIVE' } = look(at());
      return service({ desiredCount: desired, status });
    },
    runningTasks: async () => look(at()).tasks,
  };
  const expected = { taskDefinitionArn, container: 'app', digest };
  const limits = { deadline: new Date(Date.parse(start) + 30_000), cancelled: new AbortController().signal };
  const proof = await proveRunning({ cluster: 'boat', service: 'web' }, expected, { services, clock }, limits);
  return { kind: proof.kind, seconds: Math.round(at() / 1_000) };
}

test.each<[string, (ms: number) => Look, string, number]>([
  ['all run', () => ({ desired: 2, tasks: [task(), task()] }), 'proven', 0],
  [
    'auto scaling asks for two more, which take 90 s to start',
    (ms) => ({ desired: 4, tasks: ms < 90_000 ? [task(), task()] : [task(), task(), task(), task()] }),
    'proven',
    90,
  ],
  ['a task never comes back', () => ({ desired: 2, tasks: [task()] }), 'unproven', 180],
  [
    'the service is deleted: nothing is desired, nothing runs',
    () => ({ desired: 0, tasks: [], status: 'INACTIVE' }),
    'gone',
    30,
  ],
  [
    'AWS does not answer for four minutes',
    (ms) => {
      if (ms < 240_000) throw awsUnreachable('ecs:ListTasks', 'server error');
      return { desired: 1, tasks: [task()] };
    },
    'proven',
    240,
  ],
  [
    'the tasks may not be looked at',
    () => {
      throw awsAccessDenied('ecs:ListTasks', 'no');
    },
    'unseen',
    0,
  ],
  [
    'ECS does not understand the question',
    () => {
      throw awsRejected('ecs:ListTasks', 'InvalidParameterException');
    },
    'unseen',
    0,
  ],
  ['one runs another image', () => ({ desired: 2, tasks: [task(), wrong] }), 'unproven', 30],
])('a release is proven by its tasks: %s', async (_case, look, kind, seconds) => {
  expect(await prove(look)).toEqual({ kind, seconds });
});

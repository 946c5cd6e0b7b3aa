import { expect, test } from '@jest/globals';
import { awsAccessDenied, awsThrottled, awsUnreachable } from '#lib/domain/errors/aws';
import { leaseLost } from '#lib/domain/errors/lease';
import { messageOf } from '#lib/domain/errors/ops-error';
import { startRollout } from '#lib/flow/start-rollout';
import { fakeClock } from '#test/support/fake-clock';
import { silentLog } from '#test/support/github-client';
import { rollout, service, taskDefinitionArn } from '#test/support/rollouts';

type Attempt = 'answered' | 'answer lost' | 'never arrived' | 'throttled' | 'denied';
type World = { attempts: Attempt[]; blind?: boolean; movedAfter?: number; confirm?: () => Promise<void> };

const errors: Partial<Record<Attempt, Error>> = {
  'answer lost': awsUnreachable('ecs:UpdateService', 'socket hang up'),
  'never arrived': awsUnreachable('ecs:UpdateService', 'connect ECONNREFUSED'),
  throttled: awsThrottled('ecs:UpdateService'),
  denied: awsAccessDenied('ecs:UpdateService', 'no'),
};

/** ECS in memory; counts how often it was asked to change the service. */
async function start({ attempts, blind = false, movedAfter, confirm = async () => {} }: World) {
  let asked = 0;
  let current = 'rollout-1';
  const own = rollout({ arn: 'rollout-2', targetRevisionArn: 'revision-2' });
  const services = {
    update: async () => {
      const attempt = attempts[asked] ?? 'answered';
      asked += 1;
      if (attempt === 'answered' || attempt === 'answer lost') current = 'rollout-2';
      if (asked === movedAfter) current = 'rollout-of-another';
      const error = errors[attempt];
      if (error) throw error;
      return { taskDefinitionArn, rolloutArn: current };
    },
    service: async () => {
      if (blind) throw errors['never arrived'];
      return service({ currentRolloutArn: current });
    },
    rollout: async () => own,
    rollouts: async () => (current === 'rollout-2' ? [own] : []),
    revisions: async () => [{ arn: 'revision-2', taskDefinitionArn, images: [] }],
  };
  const plan = {
    ref: { cluster: 'boat', service: 'web' },
    change: { taskDefinitionArn },
    known: new Set(['rollout-1']),
    confirm,
  };
  const ports = { services, clock: fakeClock(), log: silentLog };
  const end = await startRollout(plan, ports, new AbortController().signal).then(
    (started) => ('rollout' in started ? started.rollout.arn : `unseen: ${messageOf(started.unseen).slice(0, 20)}`),
    (error) => error.code,
  );
  return { end, asked };
}

test.each<[string, World, string, number]>([
  ['the answer names it', { attempts: [] }, 'rollout-2', 1],
  ['the answer is lost: it is found, and not asked for again', { attempts: ['answer lost'] }, 'rollout-2', 1],
  ['the call never arrived: it is asked for again', { attempts: ['never arrived'] }, 'rollout-2', 2],
  ['no call ever arrives', { attempts: Array(9).fill('never arrived') }, 'AWS_UNREACHABLE', 3],
  ['it is throttled for good', { attempts: Array(9).fill('throttled') }, 'AWS_THROTTLED', 3],
  ['it was refused', { attempts: ['denied'] }, 'AWS_ACCESS_DENIED', 1],
  [
    'nothing arrives, and the service was given another rollout',
    { attempts: ['never arrived'], movedAfter: 1 },
    'unseen: AWS could not be ask',
    1,
  ],
  [
    'nothing arrives, and ECS cannot be asked what came of it',
    { attempts: ['never arrived'], blind: true },
    'unseen: AWS could not be ask',
    1,
  ],
])('a rollout is started once: %s', async (_case, world, end, asked) => {
  expect(await start(world)).toEqual({ end, asked });
});

test('whoever lost the service does not ask again', async () => {
  let confirmed = 0;
  const confirm = async () => {
    confirmed += 1;
    if (confirmed > 1) throw leaseLost('web', undefined);
  };
  expect(await start({ attempts: ['never arrived'], confirm })).toEqual({ end: 'DEPLOY_LEASE_LOST', asked: 1 });
});

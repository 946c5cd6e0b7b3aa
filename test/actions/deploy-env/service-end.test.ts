import { expect, test } from '@jest/globals';
import { endOfRollout, unseenEnd } from '#actions/deploy-env/src/service-end';
import { rollout } from '#test/support/rollouts';

test.each([
  ['what AWS said, with its full stop', unseenEnd(new Error('The token is expired.'))],
  ['what AWS said, without one', unseenEnd(new Error('The token is expired'))],
])('an end that quotes %s, has none: whoever tells it adds one', (_case, { sentence }) => {
  expect(sentence).toBe('the rollout was started, but how it ended could not be seen: The token is expired');
});

test('so has the end of a rollout whose reason ECS gave', () => {
  const stopped = rollout({ statusReason: 'Task failed to start.' });
  const { sentence } = endOfRollout({ kind: 'stopped', rollout: stopped, looks: 1 });
  expect(sentence).toBe('the rollout was stopped: Task failed to start');
});

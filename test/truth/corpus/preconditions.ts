import type { Subject } from '../case.ts';

export const preconditions: Subject = {
  title: 'What is refused before anything is changed',
  about: 'A deployment that must not or cannot begin does not begin, and says why.',
  cases: [
    {
      name: 'The registry does not have the digest',
      given: { missing: ['fresh'] },
      expect: {
        verdict: 'refused',
        reason: 'DIGEST_NOT_FOUND',
        started: 0,
        calls: { 'ecs:RegisterTaskDefinition': 0 },
      },
      aws: { does: 'Registers and updates; ECS finds out.', known: 'source' },
    },
    {
      name: 'A tag is to be deployed to a protected environment',
      given: { config: { environment: '    protected: true' } },
      play: [{ action: 'deploy-env', with: { image: 'v2' } }],
      expect: { verdict: 'refused', reason: 'TAG_REFUSED', started: 0 },
    },
    {
      name: 'The tag does not exist',
      play: [{ action: 'deploy-env', with: { image: 'v3' } }],
      expect: { verdict: 'refused', reason: 'TAG_NOT_FOUND', started: 0 },
    },
    {
      name: 'The digest is quarantined',
      given: { quarantined: ['fresh'] },
      expect: { verdict: 'refused', reason: 'DIGEST_QUARANTINED', started: 0 },
    },
    {
      name: 'The service was deleted before',
      given: { acts: [{ when: 'ecr:DescribeImages', act: 'delete the service' }] },
      expect: { verdict: 'refused', reason: 'SERVICE_NOT_FOUND', started: 0 },
    },
    {
      name: 'A plan is asked for: nothing is changed, and it says what would be',
      play: [{ action: 'deploy-env', with: { mode: 'plan' } }],
      expect: {
        verdict: 'succeeded',
        reason: 'PLANNED',
        started: 0,
        outputs: { changed: 'false' },
        calls: { 'ecs:RegisterTaskDefinition': 0 },
      },
    },
    {
      name: 'ECS may not be asked at all',
      given: { denied: ['ecs:DescribeServices'] },
      expect: { verdict: 'failed', reason: 'AWS_ACCESS_DENIED', started: 0 },
    },
  ],
};

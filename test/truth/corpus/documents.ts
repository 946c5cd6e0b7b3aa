import type { Subject } from '../case.ts';
import { wellAfter } from './courses.ts';

const register = 'ecs:RegisterTaskDefinition';
const update = 'ecs:UpdateService';

export const documents: Subject = {
  title: 'What is sent',
  about:
    'What the release does not change stays as it is: fields that are newer than this version, tags, volumes, counts.',
  cases: [
    {
      name: 'The task definition has a field that nobody knew when this was built: it is kept',
      given: { document: { enableFaultInjection: true, moonPhase: { wanted: 'full' } } },
      expect: {
        verdict: 'succeeded',
        reason: 'OK',
        sends: { [register]: { enableFaultInjection: true, moonPhase: { wanted: 'full' } } },
      },
      aws: {
        does: '**Fails** on a new field until its next release (its issues 64, 701, 704).',
        known: 'reported',
      },
    },
    {
      name: 'The task definition has tags: they are kept',
      given: { documentTags: { team: 'harbour' } },
      expect: {
        verdict: 'succeeded',
        reason: 'OK',
        sends: { [register]: { tags: [{ key: 'team', value: 'harbour' }] } },
      },
      aws: { does: '**Loses** them (its issue 744).', known: 'reported' },
    },
    {
      name: 'The service has volumes, counts and a network that others manage: the update does not mention them',
      expect: {
        verdict: 'succeeded',
        reason: 'OK',
        omits: {
          [update]: [
            'volumeConfigurations',
            'desiredCount',
            'networkConfiguration',
            'loadBalancers',
            'deploymentConfiguration',
            'capacityProviderStrategy',
            'forceNewDeployment',
          ],
        },
      },
      aws: {
        does: '**Always sends** `volumeConfigurations: []`, which takes away what others manage.',
        known: 'source',
      },
    },
    {
      name: 'The release succeeds: no task definition is deregistered, for it is what a rollback needs',
      given: { rollouts: [wellAfter(8)] },
      expect: { verdict: 'succeeded', reason: 'OK', calls: { 'ecs:DeregisterTaskDefinition': 0 } },
    },
    {
      name: 'ECS rolls back: the task definition that runs is not deregistered',
      given: {
        rollouts: [
          [
            { at: 0, status: 'IN_PROGRESS' },
            { at: 8, status: 'ROLLBACK_SUCCESSFUL' },
          ],
        ],
      },
      expect: {
        verdict: 'rolled-back',
        reason: 'DEPLOY_ROLLED_BACK',
        calls: { 'ecs:DeregisterTaskDefinition': 0 },
      },
    },
  ],
};

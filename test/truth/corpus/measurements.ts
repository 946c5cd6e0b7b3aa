import type { StatusCode } from '@aws-sdk/client-cloudwatch';
import type { Case, Expected, Subject } from '../case.ts';
import { alarms, fails, given, metric, open, passes, validate } from './checked.ts';

const errors = (since: string) =>
  `{ kind: log-errors, name: log, group: /ecs/boat, pattern: error, window: 5m, since: ${since}, max: 3 }`;

const statusCodes: Record<StatusCode, Expected> = {
  Complete: passes,
  PartialData: open,
  InternalError: open,
  Forbidden: open,
};
const byStatusCode: Case[] = Object.entries(statusCodes).map(([status, expect]) => ({
  name: `CloudWatch calls its answer ${status}`,
  given: given(metric('pass'), { metric: { values: [0], status: status as StatusCode } }),
  play: validate,
  expect,
}));

export const measurements: Subject = {
  title: 'Validation by CloudWatch',
  about: 'Alarms, metrics and logs: no data is what the configuration says it is, and part of the data is a doubt.',
  cases: [
    {
      name: 'The alarm is OK',
      given: given(alarms, { alarms: { 'boat-errors': 'OK' } }),
      play: validate,
      expect: passes,
    },
    {
      name: 'The alarm is in ALARM',
      given: given(alarms, { alarms: { 'boat-errors': 'ALARM' } }),
      play: validate,
      expect: fails,
    },
    {
      name: 'The alarm has too little data',
      given: given(alarms, { alarms: { 'boat-errors': 'INSUFFICIENT_DATA' } }),
      play: validate,
      expect: open,
    },
    { name: 'There is no such alarm', given: given(alarms, { alarms: {} }), play: validate, expect: open },
    {
      name: 'The metric stays within its bounds',
      given: given(metric('inconclusive'), { metric: { values: [0, 1, 2] } }),
      play: validate,
      expect: passes,
    },
    {
      name: 'One point of the metric is out of bounds',
      given: given(metric('inconclusive'), { metric: { values: [0, 9, 2] } }),
      play: validate,
      expect: fails,
    },
    {
      name: 'The metric has no data, and that means a doubt',
      given: given(metric('inconclusive')),
      play: validate,
      expect: open,
    },
    {
      name: 'The metric has no data, and that means a failure',
      given: given(metric('fail')),
      play: validate,
      expect: fails,
    },
    {
      name: 'The metric has no data, and that was declared to be fine',
      given: given(metric('pass')),
      play: validate,
      expect: passes,
    },
    ...byStatusCode,
    {
      name: 'CloudWatch is out of reach',
      given: given(metric('pass'), { faults: [{ on: 'cloudwatch:*', kind: 'server-error' }] }),
      play: validate,
      expect: open,
    },
    {
      name: 'CloudWatch throttles for a while',
      given: given(metric('fail'), {
        metric: { values: [1] },
        faults: [{ on: 'cloudwatch:*', kind: 'throttle', times: 4 }],
      }),
      play: validate,
      expect: passes,
    },
    { name: 'The log has few errors', given: given(errors('window'), { matches: 2 }), play: validate, expect: passes },
    {
      name: 'The log has 250 errors: they come in pages',
      given: given(errors('window'), { matches: 250 }),
      play: validate,
      expect: { ...fails, says: '250 events match' },
    },
    {
      name: 'The runner’s clock is an hour behind GitHub’s: no second of the log is later than the deployment, so no error is either',
      given: given(errors('deployment'), { matches: 0, skew: -3600 }),
      play: validate,
      expect: open,
    },
  ],
};

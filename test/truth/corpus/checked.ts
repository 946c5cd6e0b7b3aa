import type { Expected, Given, Play } from '../case.ts';

export const validate: Play[] = [{ action: 'validate-deployment' }];
export const running = {
  history: [{ release: 'old' as const }, { release: 'fresh' as const }],
  records: [{ release: 'fresh' as const, fate: 'deployed' as const }],
};
export const checks = (...all: string[]) => ({
  environment: `    validate: { deadline: 20s, checks: [${all.join(', ')}] }`,
});
/** `fresh` is deployed, and validated by this check alone. */
export const given = (check: string, more: Given = {}): Given => ({ ...running, ...more, config: checks(check) });

export const alarms = '{ kind: alarms, name: alarms, names: [boat-errors] }';
export const metric = (noData: string) =>
  `{ kind: metric, name: errors, namespace: Boats, metric: Errors, statistic: Sum, window: 5m, since: window, max: 5, no-data: ${noData} }`;

export const passes: Expected = { verdict: 'succeeded', reason: 'OK', record: 'success' };
export const fails: Expected = { verdict: 'failed', reason: 'VALIDATION_FAILED', record: 'failure' };
export const open: Expected = { verdict: 'inconclusive', reason: 'VALIDATION_INCONCLUSIVE', record: 'success' };

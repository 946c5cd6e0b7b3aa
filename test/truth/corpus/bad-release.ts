import type { Expected, Given, Play, Step } from '../case.ts';

export const back: Play[] = [{ action: 'rollback' }];
export const digests = '    validate: { deadline: 20s, checks: [{ kind: task-digests, name: digests }] }';

/** `fresh` was rolled out over `old` an hour ago and is bad. */
export const bad = (course: Step[] = [{ at: 0, status: 'SUCCESSFUL' }], more: Given = {}): Given => ({
  history: [{ release: 'older' }, { release: 'old' }, { release: 'fresh', course }],
  records: [
    { release: 'older', fate: 'validated' },
    { release: 'old', fate: 'validated' },
    { release: 'fresh', fate: 'failed' },
  ],
  config: { environment: digests },
  ...more,
});

export const recovered: Expected = {
  verdict: 'succeeded',
  reason: 'OK',
  outputs: { recovered: 'true' },
  record: 'success',
};
export const not = { outputs: { recovered: 'false' } };

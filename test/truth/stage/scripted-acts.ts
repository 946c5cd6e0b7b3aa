import { leaseTag } from '#lib/domain/rollout/lease';
import type { Act } from '../case.ts';
import { definitionOf, documentOf } from './releases.ts';
import { begin, replaceCourse, type State } from './scripted-state.ts';

/** Lets happen what is due by the clock. */
export function passTime(state: State): void {
  const { changedAt } = state;
  if (changedAt === undefined) return;
  const passed = (state.now().getTime() - changedAt) / 1000;
  perform(state, ({ when }) => typeof when === 'number' && when <= passed);
}

/** Lets happen what somebody does right after this call of ours. */
export function afterCall(state: State, operation: string): void {
  state.called.set(operation, (state.called.get(operation) ?? 0) + 1);
  perform(state, ({ when }) => when === operation);
}

function perform(state: State, isDue: (act: Act) => boolean): void {
  const due = state.pending.filter(isDue);
  state.pending = state.pending.filter((act) => !due.includes(act));
  for (const act of due) happen(state, act);
}

function happen(state: State, act: Act): void {
  const current = state.deployments.at(-1);
  switch (act.act) {
    case 'update the service':
      state.definitions.set(definitionOf('other'), {
        document: documentOf('other', state.given.document),
        status: 'ACTIVE',
      });
      begin(state, definitionOf('other'), act.course ?? [{ at: 0, status: 'IN_PROGRESS' }], false);
      return;
    case 'delete the service':
      state.status = act.until ?? 'INACTIVE';
      state.desiredCount = 0;
      return;
    case 'take the lease':
      state.tags.set(leaseTag, act.lease);
      return;
    case 'set the alarm':
      state.alarms.set(act.alarm, act.to);
      return;
    case 'scale the service':
      state.desiredCount = act.to;
      return;
    case 'deregister the task definition': {
      const definition = definitionOf(act.of);
      const found = state.definitions.get(definition);
      if (found) state.definitions.set(definition, { ...found, status: 'INACTIVE' });
      return;
    }
    case 'move the tag':
      state.tag = act.to;
      return;
    case 'stop the rollout':
      if (current) replaceCourse(state, current, act.course);
  }
}

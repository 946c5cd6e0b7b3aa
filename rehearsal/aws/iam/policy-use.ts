import type { Ask } from './ask-log.ts';
import { decide, type PolicyDocument, statementsOf } from './policy.ts';

/** How a role's policies compare with what its sessions asked for. */
export type PolicyUse = {
  /** Asked for and refused. */
  denied: string[];
  /** Allowed and never asked for. */
  unused: string[];
  /** Asked for, and allowed even without this one action: another statement gives it too. */
  superfluous: string[];
};

/** The stand-in's own judge is asked again, with one action less each time. */
export function policyUse(policies: PolicyDocument[], asks: Ask[]): PolicyUse {
  const actions = [...new Set(policies.flatMap(statementsOf).flatMap(({ Action = [] }) => [Action].flat()))].sort();
  const used = (action: string) => asks.some((ask) => ask.action === action && ask.allowed);
  const needed = (action: string) => {
    const less = policies.map((policy) => without(policy, action));
    return asks.some((ask) => ask.allowed && decide(less, { ...ask, context: ask.conditions }) !== 'allowed');
  };
  return {
    denied: [...new Set(asks.filter(({ allowed }) => !allowed).map(({ action }) => action))].sort(),
    unused: actions.filter((action) => !used(action)),
    superfluous: actions.filter((action) => used(action) && !needed(action)),
  };
}

/** The policy with one action less, wherever it stands. */
export const without = (policy: PolicyDocument, action: string): PolicyDocument => ({
  ...policy,
  Statement: statementsOf(policy)
    .map((statement) => ({ ...statement, Action: [statement.Action ?? []].flat().filter((one) => one !== action) }))
    .filter(({ Action }) => Action.length > 0),
});

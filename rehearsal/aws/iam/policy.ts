import { isMet, isSupported } from './conditions.ts';
import { matchesPattern } from './pattern.ts';

type OneOrMany = string | string[];

/** An IAM policy document, as it is written in JSON. */
export type PolicyDocument = { Version: '2012-10-17'; Id?: string; Statement: Statement | Statement[] };

export type Statement = {
  Sid?: string;
  Effect: 'Allow' | 'Deny';
  Principal?: '*' | { Federated?: OneOrMany; AWS?: OneOrMany; Service?: OneOrMany };
  Action?: OneOrMany;
  NotAction?: OneOrMany;
  Resource?: OneOrMany;
  NotResource?: OneOrMany;
  Condition?: Conditions;
};

/** Operator → condition key → accepted values. */
export type Conditions = Record<string, Record<string, OneOrMany>>;

/** What a policy is asked: may this be done to that, under these circumstances? */
export type Question = { action: string; resource: string; context: Record<string, OneOrMany | undefined> };

export type Decision = 'allowed' | 'explicit-deny' | 'implicit-deny';

/** IAM's rule: an explicit deny wins, then an allow, else the answer is no. */
export function decide(policies: PolicyDocument[], question: Question): Decision {
  const applicable = policies.flatMap(statementsOf).filter((statement) => applies(statement, question));
  if (applicable.some(({ Effect }) => Effect === 'Deny')) return 'explicit-deny';
  return applicable.length > 0 ? 'allowed' : 'implicit-deny';
}

/** The first thing in a policy that the stand-in would have to guess at, so that a typing error never becomes a silent no. */
export function policyProblem(policy: PolicyDocument): string | undefined {
  for (const statement of statementsOf(policy)) {
    if (!['Allow', 'Deny'].includes(statement.Effect)) return `Effect ${statement.Effect} is neither Allow nor Deny`;
    if (!statement.Action && !statement.NotAction) return 'a statement has neither Action nor NotAction';
    const unknown = Object.keys(statement.Condition ?? {}).find((operator) => !isSupported(operator));
    if (unknown) return `condition operator ${unknown} is not supported`;
  }
  return undefined;
}

export const statementsOf = (policy: PolicyDocument): Statement[] => [policy.Statement].flat();

function applies(statement: Statement, { action, resource, context }: Question): boolean {
  return (
    covers(statement.Action, statement.NotAction, (pattern) =>
      matchesPattern(pattern.toLowerCase(), action.toLowerCase()),
    ) &&
    covers(statement.Resource, statement.NotResource, (pattern) => matchesPattern(pattern, resource)) &&
    isMet(statement.Condition ?? {}, context)
  );
}

/** A trust policy has no Resource: it covers the role that it belongs to. */
function covers(wanted: OneOrMany | undefined, unwanted: OneOrMany | undefined, matches: (pattern: string) => boolean) {
  if (wanted !== undefined) return [wanted].flat().some(matches);
  return unwanted === undefined || ![unwanted].flat().some(matches);
}

/** An IAM policy, as it is written in JSON. */
export type PolicyDocument = { Version: '2012-10-17'; Statement: Statement[] };

export type Statement = {
  /** What it is for. */
  Sid: string;
  Effect: 'Allow';
  Action: string[];
  Resource: string[];
  /** Operator → key → accepted values. */
  Condition?: Record<string, Record<string, string[]>>;
};

/** Statements of one purpose become one; what they name is sorted, so that a policy reads and compares the same every time. */
export function policyOf(statements: Statement[]): PolicyDocument {
  const byPurpose = new Map<string, Statement>();
  for (const statement of statements) {
    const known = byPurpose.get(statement.Sid);
    byPurpose.set(statement.Sid, known ? merged(known, statement) : statement);
  }
  return { Version: '2012-10-17', Statement: [...byPurpose.values()] };
}

const merged = (one: Statement, other: Statement): Statement => ({
  ...one,
  Action: union(one.Action, other.Action),
  Resource: union(one.Resource, other.Resource),
  ...(one.Condition && other.Condition && { Condition: mergedConditions(one.Condition, other.Condition) }),
});

type Conditions = NonNullable<Statement['Condition']>;

/** Values of one key are alternatives. Statements of one purpose have the same operators and keys. */
const mergedConditions = (one: Conditions, other: Conditions): Conditions =>
  Object.fromEntries(
    Object.entries(one).map(([operator, keys]) => [
      operator,
      Object.fromEntries(
        Object.entries(keys).map(([key, values]) => [key, union(values, other[operator]?.[key] ?? [])]),
      ),
    ]),
  );

const union = (one: string[], other: string[]): string[] => [...new Set([...one, ...other])].sort();

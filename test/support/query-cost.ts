import { type FieldNode, type GraphQLError, parse, type SelectionSetNode, specifiedRules, validate } from 'graphql';
import { githubSchema } from '#rehearsal/github/graphql/schema';

/** What GitHub's public schema finds wrong with a query. */
export const mistakesIn = (query: string): readonly GraphQLError[] =>
  validate(githubSchema(), parse(query), specifiedRules);

/**
 * How many nodes a query may cost, as GitHub counts them: each connection as many as it is asked for, times those around it.
 * One object that is asked for by name counts as one.
 * @see https://docs.github.com/graphql/overview/rate-limits-and-node-limits-for-the-graphql-api
 */
export function nodeCost(query: string): number {
  const [operation] = parse(query).definitions;
  return operation?.kind === 'OperationDefinition' ? costOf(operation.selectionSet, 1) : 0;
}

function costOf(set: SelectionSetNode | undefined, around: number): number {
  let cost = 0;
  for (const selection of set?.selections ?? []) {
    if (selection.kind === 'FragmentSpread') continue;
    if (selection.kind === 'InlineFragment') cost += costOf(selection.selectionSet, around);
    else cost += costOfField(selection, around);
  }
  return cost;
}

function costOfField(field: FieldNode, around: number): number {
  const size = field.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last')?.value;
  if (size?.kind === 'IntValue') {
    const nodes = around * Number(size.value);
    return nodes + costOf(field.selectionSet, nodes);
  }
  const isObject = ['pullRequest', 'object'].includes(field.name.value);
  return (isObject ? around : 0) + costOf(field.selectionSet, around);
}

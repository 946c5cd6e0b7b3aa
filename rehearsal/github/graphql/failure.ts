import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** GitHub names the kind of a failure beside its message: NOT_FOUND, FORBIDDEN, STALE_DATA … */
export const fail = (type: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { type } });

export function formatError(error: GraphQLError): GraphQLFormattedError & { type?: string } {
  const { type, ...extensions } = error.extensions as { type?: string };
  return {
    ...(type === undefined ? {} : { type }),
    ...(error.path ? { path: error.path } : {}),
    ...(Object.keys(extensions).length > 0 ? { extensions } : {}),
    ...(error.locations ? { locations: error.locations } : {}),
    message: error.message,
  };
}

/** A mistake in the query, in GitHub's words where a client may look for them. */
export function formatMistake(error: GraphQLError): Record<string, unknown> {
  const [, field, type] = /^Cannot query field "(\w+)" on type "(\w+)"/.exec(error.message) ?? [];
  if (!field) return { ...formatError(error) };
  return {
    path: [],
    extensions: { code: 'undefinedField', typeName: type, fieldName: field },
    locations: error.locations,
    message: `Field '${field}' doesn't exist on type '${type}'`,
  };
}

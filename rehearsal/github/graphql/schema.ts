import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';

let built: GraphQLSchema | undefined;

/** GitHub's public schema, read (0.2 s) when the first query comes. Its package would also parse 4 MB of JSON. */
export function githubSchema(): GraphQLSchema {
  const entry = createRequire(import.meta.url).resolve('@octokit/graphql-schema/package.json');
  built ??= buildSchema(readFileSync(path.join(path.dirname(entry), 'schema.graphql'), 'utf8'), {
    assumeValidSDL: true,
  });
  return built;
}

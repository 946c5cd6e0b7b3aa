import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';

let built: GraphQLSchema | undefined;

/** GitHub's public schema, built (0.2 s) when the first query comes. */
export function githubSchema(): GraphQLSchema {
  // GitHub deprecates fields that its interfaces keep: the newest rules for schemas would reject that.
  built ??= buildSchema(readFileSync(schemaFile(), 'utf8'), { assumeValid: true, assumeValidSDL: true });
  return built;
}

/** The file itself: to import its package means to parse 4 MB of JSON that nobody here needs. */
function schemaFile(): string {
  const manifest = findPackageJSON('@octokit/graphql-schema', import.meta.url);
  if (!manifest) throw new Error('The package @octokit/graphql-schema is not installed.');
  return path.join(path.dirname(manifest), 'schema.graphql');
}

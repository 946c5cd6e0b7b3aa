/** The GraphQL API: real queries against GitHub's public schema, for what the actions ask. */

import {
  type DocumentNode,
  defaultFieldResolver,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLFormattedError,
  OverlappingFieldsCanBeMergedRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import type { Hono } from 'hono';
import { assertAccess, roleOf } from '#rehearsal/github/api/access';
import { requiresAuthentication } from '#rehearsal/github/api/errors';
import { paths } from '#rehearsal/github/api/gateway';
import { identify } from '#rehearsal/github/api/identify';
import { limit } from '#rehearsal/github/api/limit';
import { parseJson } from '#rehearsal/github/api/read-body';
import { type Caller, can } from '#rehearsal/github/api/route';
import { strike } from '#rehearsal/github/api/strike';
import { trace } from '#rehearsal/github/api/trace';
import type { Wire } from '#rehearsal/github/api/wire';
import { findRepository, type Github } from '#rehearsal/github/github';
import { timestamp } from '#rehearsal/github/people';
import { searchIn } from '#rehearsal/github/routes/search';
import { actorNode } from './actor-node.ts';
import { type CreateCommit, createCommitOnBranch } from './create-commit.ts';
import { fail, formatError, formatMistake } from './failure.ts';
import { findIssueNode } from './find-node.ts';
import { issueMutations } from './issue-mutations.ts';
import { subjectNode } from './issue-node.ts';
import { pullMutations } from './pull-mutations.ts';
import { repositoryNode } from './repository-node.ts';
import { githubSchema } from './schema.ts';
import { type UpdateRefs, updateRefs } from './update-refs.ts';
import { type VulnerabilitiesAsked, vulnerabilities } from './vulnerabilities.ts';

type Question = { query?: string; variables?: Record<string, unknown>; operationName?: string };

/** What this stand-in does not have names itself: a silent null would look like an answer. */
const known: GraphQLFieldResolver<unknown, unknown> = (source, args, context, info) => {
  const { fieldName, parentType } = info;
  if (typeof source === 'object' && source !== null && fieldName in source)
    return defaultFieldResolver(source, args, context, info);
  throw fail('NOT_IMPLEMENTED', `The GitHub stand-in does not know ${parentType.name}.${fieldName}.`);
};

/** GitHub lets fragments on different types give one name to fields of different types, as gh does with `state`. */
const rules = specifiedRules.filter((rule) => rule !== OverlappingFieldsCanBeMergedRule);

export function mountGraphql(app: Hono<Wire>, github: Github): void {
  const steps = [trace(github), strike(github), identify(github), limit(github.limiter)] as const;
  app.post(paths.graphql, ...steps, async (context) => {
    const caller = context.get('caller');
    if (!caller) throw requiresAuthentication();
    const question = parseJson(await context.req.text()) as Question;
    context.get('record').body = question;
    return context.json(await answer(github, caller, question));
  });
}

/** Questions that were found valid. There are as many as the actions know, and each is asked often. */
const valid = new Map<string, DocumentNode>();

async function answer(github: Github, caller: Caller, { query = '', variables, operationName }: Question) {
  const schema = githubSchema();
  const document = valid.get(query) ?? tryParse(query);
  if (document instanceof GraphQLError) return { errors: [formatError(document)] };
  const mistakes = valid.has(query) ? [] : validate(schema, document, rules);
  if (mistakes.length > 0) return { errors: mistakes.map(formatMistake) };
  valid.set(query, document);
  const result = await execute({
    schema,
    document,
    rootValue: root(github, caller),
    contextValue: caller,
    fieldResolver: known,
    ...(variables ? { variableValues: variables } : {}),
    ...(operationName ? { operationName } : {}),
  });
  const errors = result.errors?.map(formatError) as GraphQLFormattedError[] | undefined;
  return { data: result.data, ...(errors ? { errors } : {}) };
}

function tryParse(query: string) {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

const root = (github: Github, caller: Caller) => ({
  repository: ({ owner, name }: { owner: string; name: string }) => {
    const missing = () => fail('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
    const repository = findRepository(github.state, owner, name);
    if (!repository) throw missing();
    try {
      assertAccess(repository, caller, can.read('metadata'), true);
    } catch {
      throw missing();
    }
    const viewerPermission = roleOf(repository, caller.login).toUpperCase();
    return { ...repositoryNode(github, repository), viewerPermission };
  },
  search: ({ query }: { query: string }) => {
    const found = [...github.state.repositories.values()].flatMap((repository) => searchIn(repository, query));
    return { issueCount: found.length };
  },
  securityVulnerabilities: (asked: VulnerabilitiesAsked) => vulnerabilities(github, asked),
  viewer: () => actorNode(github, caller.login),
  node: ({ id }: { id: string }) => {
    const { repository, issue } = findIssueNode(github, id);
    return subjectNode(github, repository, issue);
  },
  rateLimit: () => {
    const { limit: most, used, reset } = github.limiter.budget(caller.token);
    return { cost: 1, nodeCount: 0, limit: most, used, remaining: Math.max(0, most - used), resetAt: timestamp(reset) };
  },
  user: ({ login }: { login: string }) => {
    if (!github.state.users.has(login))
      throw fail('NOT_FOUND', `Could not resolve to a User with the login of '${login}'.`);
    return actorNode(github, login);
  },
  ...issueMutations(github, caller),
  ...pullMutations(github, caller),
  createCommitOnBranch: ({ input }: { input: CreateCommit }) => createCommitOnBranch(github, caller, input),
  updateRefs: ({ input }: { input: UpdateRefs }) => updateRefs(github, caller, input),
});

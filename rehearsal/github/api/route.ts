/** The table form of GitHub's REST API: an operation's name, what it needs, what its body must be, and a typed handler. */
import type { components, paths } from '@octokit/openapi-types';
import type { z } from 'zod';
import type { Github } from '#rehearsal/github/github';
import type { Role, Token } from '#rehearsal/github/model/people';
import type { Repository } from '#rehearsal/github/model/state';

export type Schemas = components['schemas'];

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';
type Verbs<P extends keyof paths> = Extract<keyof paths[P], Verb>;

/** `POST /repos/{owner}/{repo}/issues`, and every other operation that GitHub's OpenAPI description knows. */
export type Operation = { [P in keyof paths]: `${Uppercase<Verbs<P>>} ${P}` }[keyof paths];

type Described<K extends Operation> = K extends `${infer M} ${infer P extends keyof paths}`
  ? paths[P][Lowercase<M> & keyof paths[P]]
  : never;
type Responses<K extends Operation> = Described<K> extends { responses: infer R } ? R : never;
type Json<C> = C extends { content: { 'application/json': infer J } } ? J : undefined;

/** What GitHub answers when all is well, by its own description. */
export type Answer<K extends Operation> = {
  [S in keyof Responses<K>]: S extends 200 | 201 | 202 | 203 | 204 | 205 | 302 ? Json<Responses<K>[S]> : never;
}[keyof Responses<K>];

type Names<P extends string> = P extends `${string}{${infer N}}${infer Rest}` ? N | Names<Rest> : never;

/** The permission that a job token needs, as `x-accepted-github-permissions` names it; of several, one is enough. */
export type Needs = {
  permissions: Record<string, 'read' | 'write'>[];
  /** The least role of a person. */
  role: Role;
  /** Nothing that runs in a workflow may do this. */
  peopleOnly?: boolean;
};

export type Caller = { login: string; token: Token };

export type Call<K extends Operation = Operation, B = unknown> = {
  github: Github;
  params: Record<Names<K>, string>;
  query: Record<string, string>;
  body: B;
  raw: Request;
  /** Undefined for a caller without a token. */
  caller: Caller | undefined;
  repository: K extends `${string} /repos/{owner}/{repo}${string}` ? Repository : undefined;
  /** This page of a list; the Link header follows. */
  page<T>(items: T[]): T[];
};

export type Reply<T> = { status: number; body: T; headers?: Record<string, string> };

type AnyCall = Call<Operation, unknown>;

export type Route = {
  operation: string;
  needs: Needs;
  body: z.ZodType | undefined;
  handle(call: AnyCall): Reply<unknown> | Response | Promise<Reply<unknown> | Response>;
};

type Handler<K extends Operation, B> = (
  call: Call<K, B>,
) => Reply<Answer<K>> | Response | Promise<Reply<Answer<K>> | Response>;

/** An endpoint without a body. */
export function answer<K extends Operation>(operation: K, needs: Needs, handle: Handler<K, unknown>): Route {
  // The gateway fills in what the operation's own type promises: `repository` and `params` come from its template.
  return { operation, needs, body: undefined, handle: handle as unknown as Route['handle'] };
}

/** An endpoint whose JSON body is checked first. */
export function change<K extends Operation, S extends z.ZodType>(
  operation: K,
  needs: Needs,
  body: S,
  handle: Handler<K, z.infer<S>>,
): Route {
  return { operation, needs, body, handle: handle as unknown as Route['handle'] };
}

export const ok = <T>(body: T, headers?: Record<string, string>): Reply<T> =>
  headers ? { status: 200, body, headers } : { status: 200, body };
export const created = <T>(body: T, location?: string): Reply<T> =>
  location ? { status: 201, body, headers: { location } } : { status: 201, body };
export const accepted = <T>(body: T): Reply<T> => ({ status: 202, body });
export const noContent = (): Reply<undefined> => ({ status: 204, body: undefined });

/** `can.write('issues')`; the role is what a person needs for the same thing. */
export const can = {
  read: (...scopes: string[]): Needs => ({ permissions: scopes.map((scope) => ({ [scope]: 'read' })), role: 'read' }),
  write: (scope: string, role: Role = 'write'): Needs => ({ permissions: [{ [scope]: 'write' }], role }),
  either: (scopes: string[], role: Role): Needs => ({
    permissions: scopes.map((scope) => ({ [scope]: 'write' as const })),
    role,
  }),
  person: (role: Role): Needs => ({ permissions: [], role, peopleOnly: true }),
  anyone: { permissions: [], role: 'none' } satisfies Needs as Needs,
};

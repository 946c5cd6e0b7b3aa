/** GitHub's own OpenAPI description of its REST API. scripts/test --outside brings it. */
import { readFileSync } from 'node:fs';
import type { Schema } from './openapi-schema.ts';

export type Content = { schema?: Schema; examples?: Record<string, { $ref?: string; value?: unknown }> };
type Response = { $ref?: string; content?: Record<string, Content> };

export type GithubDescription = {
  /** `GET /repos/{owner}/{repo}`, the most literal of those that fit; the path is without the API's own prefix. */
  operationOf(method: string, path: string): string | undefined;
  /** Whether the operation may answer with this status, and with what JSON. */
  answer(operation: string, status: number): { content: Content | undefined } | undefined;
  /** The first body that GitHub gives as its example. */
  example(operation: string, status: number): unknown;
  schema(name: string): Schema;
  /** What a `$ref` names. */
  resolve<T extends object>(ref: string): T;
  components: Record<string, Record<string, object>>;
};

type Paths = Record<string, Record<string, { responses?: Record<string, Response> }>>;

export function readDescription(): GithubDescription {
  const { paths, components } = read() as { paths: Paths; components: GithubDescription['components'] };
  const templates = templatesOf(paths);
  const resolve = <T extends object>(ref: string): T => {
    const [, , kind = '', name = ''] = ref.split('/');
    return components[kind]?.[name] as T;
  };
  const resolved = <T extends { $ref?: string }>(value: T): T =>
    value.$ref === undefined ? value : resolve<T>(value.$ref);
  const answer: GithubDescription['answer'] = (operation, status) => {
    const [method = '', template = ''] = operation.split(' ');
    const response = paths[template]?.[method.toLowerCase()]?.responses?.[status];
    return response && { content: resolved(response).content?.['application/json'] };
  };
  return {
    operationOf: (method, path) =>
      templates.find((template) => template.method === method && template.pattern.test(path))?.operation,
    answer,
    example(operation, status) {
      const [first] = Object.values(answer(operation, status)?.content?.examples ?? {});
      return first && resolved(first).value;
    },
    schema: (name) => resolve(`#/components/schemas/${name}`),
    resolve,
    components,
  };
}

const read = (): unknown => JSON.parse(readFileSync('.tools/github-openapi/api.github.com.json', 'utf8'));

/** Literal segments before open ones, so that `releases/latest` is no release id. */
function templatesOf(paths: Paths) {
  const all = Object.entries(paths).flatMap(([template, verbs]) =>
    Object.keys(verbs).map((verb) => ({ operation: `${verb.toUpperCase()} ${template}`, template, verb })),
  );
  const open = (template: string) => template.split('{').length;
  return all
    .sort((one, other) => open(one.template) - open(other.template) || other.template.length - one.template.length)
    .map(({ operation, template, verb }) => ({ operation, method: verb.toUpperCase(), pattern: patternOf(template) }));
}

/** What may hold slashes takes the rest; the root of all contents has no path. */
const patternOf = (template: string): RegExp =>
  new RegExp(
    `^${template.replace('/{path}', '(/.*)?').replace(/\{(\w+)\}/g, (_all, name) => (/^(ref|basehead)$/.test(name) ? '.+' : '[^/]+'))}$`,
  );

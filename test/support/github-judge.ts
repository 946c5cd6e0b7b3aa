import { Ajv } from 'ajv';
import type { GithubDescription } from './github-description.ts';
import { jsonSchemaOf, type Schema, unknownMembers } from './openapi-schema.ts';

/** One answer as it went over the wire. */
export type Answered = {
  method: string;
  /** Without the API's own prefix: `/repos/harbour/boat-listing`. */
  path: string;
  status: number;
  /** Media type; empty without a body. */
  type: string;
  /** Parsed, if it is JSON. */
  body?: unknown;
};

type SchemaJudge = (schema: Schema, value: unknown) => string[];

/** Holds answers against GitHub's description: what is wrong with one, a line each. */
export function githubJudge(github: GithubDescription): (answered: Answered) => string[] {
  const judge = schemaJudge(github);
  return (answered) => {
    const operation = github.operationOf(answered.method, answered.path);
    const problems = answered.status >= 400 ? refusalProblems : answerProblems;
    const where = `${operation ?? `${answered.method} ${answered.path}`} ${answered.status}`;
    return problems(github, judge, operation ?? '', answered).map((problem) => `${where}: ${problem}`);
  };
}

type Problems = (github: GithubDescription, judge: SchemaJudge, operation: string, answered: Answered) => string[];

const answerProblems: Problems = (github, judge, operation, { status, type, body }) => {
  if (status === 304) return [];
  const declared = github.answer(operation, status);
  if (!declared) return ['GitHub never answers so'];
  const schema = declared.content?.schema;
  if (body === undefined) return schema && type === '' ? ['a body is missing'] : [];
  return schema ? judge(schema, body) : ['GitHub answers no JSON here'];
};

/** What an operation does not describe itself is one of GitHub's common errors: the one that fits best. */
const refusalProblems: Problems = (github, judge, operation, { status, body }) => {
  const common = status === 422 ? ['validation-error', 'validation-error-simple'] : ['basic-error'];
  const own = github.answer(operation, status)?.content?.schema;
  const schemas = [...(own ? [own] : []), ...common.map(github.schema)];
  const found = schemas.map((schema) => judge(schema, body));
  return found.sort((one, other) => one.length - other.length)[0] ?? [];
};

const root = 'https://api.github.com/description';

function schemaJudge({ components, resolve }: GithubDescription): SchemaJudge {
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false, formats });
  ajv.addSchema({ $id: root, components: jsonSchemaOf(components, root) });
  const compiled = new Map<Schema, ReturnType<typeof ajv.compile>>();
  return (schema, value) => {
    const validate = compiled.get(schema) ?? ajv.compile(jsonSchemaOf(schema, root) as object);
    compiled.set(schema, validate);
    validate(value);
    const wrong = (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
    return [...new Set([...wrong, ...unknownMembers(value, [schema], resolve)])];
  };
}

const formats = {
  'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  email: /^[^@\s]+@[^@\s]+$/,
  // Where there is no address, GitHub's own default is an empty text.
  uri: (text: string) => text === '' || URL.canParse(text),
  'uri-template': true,
  int64: true,
} as const;

/** OpenAPI 3.0 writes its schemas almost as JSON Schema does; here is the rest of the way. */

export type Schema = {
  $ref?: string;
  type?: string | string[];
  nullable?: boolean;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
};

/** Finds what a `$ref` names. */
export type Resolve = (ref: string) => Schema;

/**
 * The same as JSON Schema, through all depths: `nullable` is a null beside it, `oneOf` is `anyOf`, as GitHub's alternatives
 * overlap, and references start from `root`.
 */
export function jsonSchemaOf(schema: unknown, root: string): unknown {
  if (Array.isArray(schema)) return schema.map((item) => jsonSchemaOf(item, root));
  if (typeof schema !== 'object' || schema === null) return schema;
  const { nullable, oneOf, $ref, ...rest } = schema as Schema;
  const plain: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(rest)) plain[name] = jsonSchemaOf(value, root);
  if (oneOf) plain['anyOf'] = jsonSchemaOf(oneOf, root);
  if (typeof $ref === 'string') plain['$ref'] = root + $ref;
  return nullable === true ? { anyOf: [plain, { type: 'null' }] } : plain;
}

/** Members that no schema of this value knows, by their path. Where a schema leaves the names open, all are known. */
export function unknownMembers(value: unknown, schemas: Schema[], resolve: Resolve, path = ''): string[] {
  const known = schemas.flatMap((schema) => parts(schema, resolve));
  if (Array.isArray(value)) {
    const items = known.flatMap((schema) => schema.items ?? []);
    return value.flatMap((item) => unknownMembers(item, items, resolve, `${path}[]`));
  }
  if (typeof value !== 'object' || value === null || known.some(isOpen)) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const found = known.flatMap((schema) => schema.properties?.[name] ?? []);
    return found.length === 0
      ? [`${path}.${name} is no member`]
      : unknownMembers(inner, found, resolve, `${path}.${name}`);
  });
}

/** The schema and all that it is composed of. */
function parts(schema: Schema, resolve: Resolve): Schema[] {
  const whole = schema.$ref === undefined ? schema : resolve(schema.$ref);
  const inner = [...(whole.allOf ?? []), ...(whole.anyOf ?? []), ...(whole.oneOf ?? [])];
  return [whole, ...inner.flatMap((part) => parts(part, resolve))];
}

const isOpen = (schema: Schema): boolean =>
  (schema.additionalProperties !== undefined && schema.additionalProperties !== false) ||
  (schema.type === 'object' && schema.properties === undefined && !isComposed(schema));

const isComposed = ({ allOf, anyOf, oneOf }: Schema): boolean => (allOf ?? anyOf ?? oneOf) !== undefined;

import type { NormalizedSchema } from '@smithy/core/schema';
import { awsError } from './aws-error.ts';

/** Converts one scalar, in the direction that the protocol needs. */
export type ScalarCodec = (schema: NormalizedSchema, value: unknown, path: string) => unknown;

/**
 * Walks a value along its schema and converts its scalars. Members that the schema does not know stay as they are, so that a
 * field of tomorrow survives the round trip; null is what it is in AWS's JSON: absent.
 */
export function mapShape(schema: NormalizedSchema, value: unknown, scalar: ScalarCodec, path = ''): unknown {
  if (value === null || value === undefined) return undefined;
  if (schema.isStructSchema()) return mapStruct(schema, value, scalar, path);
  if (schema.isListSchema()) return mapList(schema, value, scalar, path);
  if (schema.isMapSchema()) return mapEntries(asRecord(value, path), path, () => schema.getValueSchema(), scalar);
  return scalar(schema, value, path);
}

function mapStruct(schema: NormalizedSchema, value: unknown, scalar: ScalarCodec, path: string): unknown {
  const members = schema.getMemberSchemas();
  return mapEntries(asRecord(value, path), path, (name) => members[name], scalar);
}

function mapList(schema: NormalizedSchema, value: unknown, scalar: ScalarCodec, path: string): unknown[] {
  if (!Array.isArray(value)) throw awsError('SerializationException', `Expected list or null at '${path}'`);
  const item = schema.getValueSchema();
  return value.map((element, index) => mapShape(item, element, scalar, `${path}.${index + 1}.member`));
}

function mapEntries(
  value: Record<string, unknown>,
  path: string,
  schemaOf: (name: string) => NormalizedSchema | undefined,
  scalar: ScalarCodec,
): Record<string, unknown> {
  const entries = Object.entries(value).map(([name, member]) => {
    const schema = schemaOf(name);
    return [name, schema ? mapShape(schema, member, scalar, path ? `${path}.${name}` : name) : member];
  });
  return Object.fromEntries(entries.filter(([, member]) => member !== undefined));
}

function asRecord(value: unknown, path: string): Record<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  throw awsError('SerializationException', `Expected structure or null at '${path}'`);
}

/** The paths of required members that are absent, in AWS's spelling: `loadBalancers.1.member.containerName`. */
export function missingMembers(schema: NormalizedSchema, value: unknown, path = ''): string[] {
  if (value === undefined || value === null) return [];
  if (schema.isListSchema() && Array.isArray(value)) {
    const item = schema.getValueSchema();
    return value.flatMap((element, index) => missingMembers(item, element, `${path}.${index + 1}.member`));
  }
  if (!schema.isStructSchema()) return [];
  const required = requiredCount(schema);
  const record = value as Record<string, unknown>;
  return Object.entries(schema.getMemberSchemas()).flatMap(([name, member], index) => {
    const at = path ? `${path}.${name}` : name;
    const isMissing = index < required && (record[name] === undefined || record[name] === null);
    return isMissing ? [at] : missingMembers(member, record[name], at);
  });
}

/** The SDK's schemas list required members first and end with how many they are. */
function requiredCount(schema: NormalizedSchema): number {
  const struct: unknown = schema.getSchema();
  const count: unknown = Array.isArray(struct) ? struct[6] : 0;
  return typeof count === 'number' ? count : 0;
}

import * as z from 'zod';

/** What of a value is valid: everything else is absent, at whatever depth. */
export type Draft<T> = T extends (infer E)[]
  ? (Draft<E> | undefined)[]
  : T extends object
    ? { [K in keyof T]?: Draft<T[K]> | undefined }
    : T;

type Value = Record<string, unknown>;
type Schema = z.core.$ZodType;

export const isRecord = (value: unknown): value is Value =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const bare = (schema: Schema): Schema =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault
    ? bare(schema.unwrap())
    : schema;

const membersOf = ({ shape }: z.ZodObject): Record<string, Schema> => shape;

/** The schema of a check is told by its kind. */
function variantOf(schema: Schema, value: unknown): Schema | undefined {
  const known = bare(schema);
  if (!(known instanceof z.ZodDiscriminatedUnion)) return known;
  return known.options.find(
    (option) =>
      isRecord(value) && option instanceof z.ZodObject && z.safeParse(option.shape['kind'], value['kind']).success,
  );
}

/** The keys that a mapping at this path may have. */
export function keysAt(schema: Schema, value: unknown, [key, ...rest]: readonly PropertyKey[]): string[] {
  const known = variantOf(schema, value);
  const member = isRecord(value) || Array.isArray(value) ? Reflect.get(value, key ?? '') : undefined;
  if (known instanceof z.ZodObject) {
    const members = membersOf(known);
    if (key === undefined) return Object.keys(members);
    const next = members[String(key)];
    return next ? keysAt(next, member, rest) : [];
  }
  if (known instanceof z.ZodRecord && key !== undefined) return keysAt(known.valueType, member, rest);
  if (known instanceof z.ZodArray && key !== undefined) return keysAt(known.element, member, rest);
  return [];
}

/** What can be read of a value that has mistakes, so that the others are found in the same go. */
export function salvage(schema: Schema, value: unknown): unknown {
  const known = bare(schema);
  if (known instanceof z.ZodObject && isRecord(value)) {
    return Object.fromEntries(
      Object.entries(membersOf(known)).map(([key, member]) => [key, salvage(member, value[key])]),
    );
  }
  if (known instanceof z.ZodRecord && isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, salvage(known.valueType, member)]));
  }
  if (known instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((element: unknown) => salvage(known.element, element));
  }
  return z.safeParse(schema, value).data;
}

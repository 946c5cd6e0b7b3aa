import type { NormalizedSchema } from '@smithy/core/schema';
import { awsError } from './aws-error.ts';

/** `TargetGroups.member.1.Arn=x` as a tree: one branch per dot, the text at its `value`. */
type Branch = { value?: string; children: Map<string, Branch> };

/** Reads an awsQuery form along its schema. Fields that the schema does not know are left out. */
export function readForm(schema: NormalizedSchema, form: URLSearchParams): Record<string, unknown> {
  const root: Branch = { children: new Map() };
  for (const [key, value] of form) plant(root, key.split('.'), value);
  return readStruct(schema, root);
}

function plant(root: Branch, path: string[], value: string): void {
  let branch = root;
  for (const step of path) {
    const next: Branch = branch.children.get(step) ?? { children: new Map() };
    branch.children.set(step, next);
    branch = next;
  }
  branch.value = value;
}

function readStruct(schema: NormalizedSchema, branch: Branch): Record<string, unknown> {
  const members = Object.entries(schema.getMemberSchemas()).flatMap(([name, member]) => {
    const child = branch.children.get(member.getMergedTraits().xmlName ?? name);
    return child ? [[name, readShape(member, child)] as const] : [];
  });
  return Object.fromEntries(members);
}

function readShape(schema: NormalizedSchema, branch: Branch): unknown {
  if (schema.isStructSchema()) return readStruct(schema, branch);
  const flat = Boolean(schema.getMergedTraits().xmlFlattened);
  if (schema.isListSchema()) {
    const item = schema.getValueSchema();
    return inOrder(flat ? branch : branch.children.get(item.getMergedTraits().xmlName ?? 'member')).map((child) =>
      readShape(item, child),
    );
  }
  if (schema.isMapSchema()) return readMap(schema, flat ? branch : branch.children.get('entry'));
  return readScalar(schema, branch.value ?? '');
}

function readMap(schema: NormalizedSchema, entries: Branch | undefined): Record<string, unknown> {
  const keyName = schema.getKeySchema().getMergedTraits().xmlName ?? 'key';
  const valueSchema = schema.getValueSchema();
  const valueName = valueSchema.getMergedTraits().xmlName ?? 'value';
  const pairs = inOrder(entries).map((entry) => {
    const value = entry.children.get(valueName);
    return [entry.children.get(keyName)?.value ?? '', value ? readShape(valueSchema, value) : ''];
  });
  return Object.fromEntries(pairs);
}

function inOrder(branch: Branch | undefined): Branch[] {
  const children = [...(branch?.children ?? [])].sort(([one], [other]) => Number(one) - Number(other));
  return children.map(([, child]) => child);
}

function readScalar(schema: NormalizedSchema, text: string): unknown {
  if (schema.isBooleanSchema()) return text === 'true';
  if (schema.isTimestampSchema()) return new Date(text);
  if (schema.isBlobSchema()) return Buffer.from(text, 'base64');
  if (!schema.isNumericSchema()) return text;
  const number = Number(text);
  if (text === '' || Number.isNaN(number)) throw awsError('MalformedInput', `'${text}' is not a number`);
  return number;
}

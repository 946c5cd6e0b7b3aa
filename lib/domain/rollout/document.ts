import type { TaskDefinitionDocument } from './model.ts';

/** What DescribeTaskDefinition tells and RegisterTaskDefinition refuses. */
const readOnly = [
  'taskDefinitionArn',
  'revision',
  'status',
  'requiresAttributes',
  'compatibilities',
  'registeredAt',
  'registeredBy',
  'deregisteredAt',
  'deleteRequestedAt',
];

/** AWS's own, such as `aws:cloudformation:stack-name`: nobody else may write them. */
const isOurs = (tag: unknown): boolean =>
  !/^aws:/i.test(String((typeof tag === 'object' && tag !== null && 'key' in tag && tag.key) || ''));

/** What ECS described, as it would be registered again: read-only attributes out, tags in, all else as it is. */
export function registrable(described: Record<string, unknown>, tags: unknown): TaskDefinitionDocument {
  const kept = Object.entries(described).filter(([key]) => !readOnly.includes(key));
  const ours = Array.isArray(tags) ? tags.filter(isOurs) : [];
  return { ...Object.fromEntries(kept), ...(ours.length > 0 && { tags: ours }) } as TaskDefinitionDocument;
}

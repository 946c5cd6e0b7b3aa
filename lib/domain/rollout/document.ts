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

/** What ECS described, as it would be registered again: read-only attributes out, tags in, all else as it is. */
export function registrable(described: Record<string, unknown>, tags: unknown): TaskDefinitionDocument {
  const kept = Object.entries(described).filter(([key]) => !readOnly.includes(key));
  const hasTags = Array.isArray(tags) && tags.length > 0;
  return { ...Object.fromEntries(kept), ...(hasTags && { tags }) } as TaskDefinitionDocument;
}

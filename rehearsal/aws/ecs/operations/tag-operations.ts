import type {
  ListTagsForResourceRequest,
  ListTagsForResourceResponse,
  Tag,
  TagResourceRequest,
  UntagResourceRequest,
} from '@aws-sdk/client-ecs';
import type { AwsOperation } from '#rehearsal/contracts';
import type { EcsState } from '../records.ts';
import { resourceNotFound } from '../refusals.ts';
import type { Context } from './context.ts';

type Named = { resourceArn?: string | undefined };

export function tagOperations({ engine, view }: Context): Record<string, AwsOperation> {
  const { store } = engine;
  const resources = (input: Named): string[] => [input.resourceArn ?? '*'];
  const change = ({ resourceArn = '' }: Named, changed: (before: Tag[]) => Tag[]): Record<string, never> => {
    store.put('tags', resourceArn, changed(tagsOf(store.now(), resourceArn)));
    return {};
  };
  return {
    ListTagsForResource: {
      resources,
      handle: (input: ListTagsForResourceRequest): ListTagsForResourceResponse => ({
        tags: tagsOf(view(), input.resourceArn ?? ''),
      }),
    },
    TagResource: {
      resources,
      conditions: ({ tags = [] }: TagResourceRequest) => tagKeys(tags.map(({ key }) => key)),
      handle: (input: TagResourceRequest) =>
        change(input, (before) => [
          ...without(
            before,
            (input.tags ?? []).map(({ key }) => key),
          ),
          ...(input.tags ?? []),
        ]),
    },
    UntagResource: {
      resources,
      conditions: ({ tagKeys: keys = [] }: UntagResourceRequest) => tagKeys(keys),
      handle: (input: UntagResourceRequest) => change(input, (before) => without(before, input.tagKeys ?? [])),
    },
  };
}

const tagKeys = (keys: (string | undefined)[]) => ({ 'aws:TagKeys': keys.filter((key) => key !== undefined) });

const without = (tags: Tag[], keys: (string | undefined)[]): Tag[] => tags.filter(({ key }) => !keys.includes(key));

function tagsOf(state: EcsState, arn: string): Tag[] {
  const tables = [state.clusters, state.services, state.taskDefinitions, state.tasks];
  if (!tables.some((table) => table.has(arn))) throw resourceNotFound();
  return state.tags.get(arn) ?? [];
}

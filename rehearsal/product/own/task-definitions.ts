import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { RegisterTaskDefinitionCommandInput } from '@aws-sdk/client-ecs';
import { z } from 'zod';

/** A file that ECS's RegisterTaskDefinition would take. */
export type TaskDefinitionFile = { path: string; definition: RegisterTaskDefinitionCommandInput };

const shape = z.looseObject({
  family: z.string(),
  containerDefinitions: z.array(z.looseObject({ name: z.string() })).min(1),
});

/** Every task definition among the files: the JSON itself, or what `aws ecs describe-task-definition` wrote. */
export async function findTaskDefinitions(folder: string, files: string[]): Promise<TaskDefinitionFile[]> {
  const candidates = files.filter(
    (file) => file.endsWith('.json') && !/(^|\/)(node_modules|package(-lock)?\.json)/.test(file),
  );
  const read = await Promise.all(candidates.map((file) => definitionIn(path.join(folder, file))));
  return read.flatMap((definition, index) => (definition ? [{ path: candidates[index] ?? '', definition }] : []));
}

async function definitionIn(file: string): Promise<RegisterTaskDefinitionCommandInput | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  if (!text.includes('"containerDefinitions"')) return undefined;
  try {
    const document = JSON.parse(text);
    const { data } = shape.safeParse(document.taskDefinition ?? document);
    return data as RegisterTaskDefinitionCommandInput | undefined;
  } catch {
    return undefined; // not JSON: nothing that ECS would take
  }
}

/** The one of a service in an environment: by its container, then by the environment's name in path or family. */
export function taskDefinitionFor(
  all: TaskDefinitionFile[],
  { environment, service, container }: { environment: string; service: string; container: string | undefined },
): TaskDefinitionFile | undefined {
  const fitting = all.filter(({ definition }) =>
    container ? definition.containerDefinitions?.some(({ name }) => name === container) : true,
  );
  const named = (word: string) => fitting.filter((file) => `${file.path} ${file.definition.family}`.includes(word));
  return named(environment)[0] ?? named(service)[0] ?? (fitting.length === 1 ? fitting[0] : undefined);
}

import { containerUnclear } from '#lib/domain/errors/deploy';
import type { TaskDefinitionDocument } from './model.ts';

type ContainerDefinition = TaskDefinitionDocument['containerDefinitions'][number];
type Pair<V extends string> = { name: string } & { [K in V]: string };

/** The settings of one service that may change its task definition. */
export type RenderSettings = {
  /** The container that gets the image; default: the only one. */
  container?: string | undefined;
  environment: Record<string, string>;
  /** ARNs by variable name. */
  secrets: Record<string, string>;
  cpu?: string | undefined;
  memory?: string | undefined;
};

/**
 * The task definition with another image and what the settings name; everything else stays, unknown fields included.
 * @throws OpsError CONTAINER_UNCLEAR
 */
export function render(
  document: TaskDefinitionDocument,
  image: string,
  settings: RenderSettings,
): TaskDefinitionDocument {
  const target = targetContainer(document, settings.container);
  return {
    ...document,
    ...(settings.cpu !== undefined && { cpu: settings.cpu }),
    ...(settings.memory !== undefined && { memory: settings.memory }),
    containerDefinitions: document.containerDefinitions.map((container) =>
      container.name === target ? { ...container, image, ...variables(container, settings) } : container,
    ),
  };
}

/**
 * The name of the container that gets the image.
 * @throws OpsError CONTAINER_UNCLEAR when there is none of that name, or several and no name
 */
export function targetContainer(document: TaskDefinitionDocument, wanted?: string): string {
  const names = document.containerDefinitions.map(({ name }) => name);
  const [only] = wanted === undefined && names.length === 1 ? names : names.filter((name) => name === wanted);
  if (only === undefined) throw containerUnclear(document.family, names, wanted);
  return only;
}

/** ECS refuses a name that is both a variable and a secret: the one that the settings name wins. */
function variables(container: ContainerDefinition, { environment, secrets }: RenderSettings) {
  const plain = without(container['environment'], Object.keys(secrets));
  const secret = without(container['secrets'], Object.keys(environment));
  return {
    ...merged('environment', 'value', container, plain, environment),
    ...merged('secrets', 'valueFrom', container, secret, secrets),
  };
}

const without = (list: unknown, names: string[]): Pair<string>[] =>
  ((list ?? []) as Pair<string>[]).filter(({ name }) => !names.includes(name));

/** Known names keep their place, new ones come last; a list that is not there and not needed stays away. */
function merged(
  key: 'environment' | 'secrets',
  member: 'value' | 'valueFrom',
  container: ContainerDefinition,
  present: Pair<string>[],
  wanted: Record<string, string>,
) {
  if (container[key] === undefined && Object.keys(wanted).length === 0) return {};
  const kept = present.map((pair) => (pair.name in wanted ? { ...pair, [member]: wanted[pair.name] } : pair));
  const added = Object.entries(wanted)
    .filter(([name]) => !present.some((pair) => pair.name === name))
    .map(([name, value]) => ({ name, [member]: value }));
  return { [key]: [...kept, ...added] };
}

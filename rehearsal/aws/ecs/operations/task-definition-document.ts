import type {
  Compatibility,
  ContainerDefinition,
  RegisterTaskDefinitionRequest,
  TaskDefinition,
} from '@aws-sdk/client-ecs';

type Registration = { arn: string; revision: number; registeredAt: Date; registeredBy: string };

/** What ECS makes of a registration: all that was given, unknown members too, with ECS's defaults where nothing was. */
export function documentOf(
  definition: Omit<RegisterTaskDefinitionRequest, 'tags'>,
  { arn, ...registration }: Registration,
): TaskDefinition {
  return {
    volumes: [],
    placementConstraints: [],
    ...definition,
    containerDefinitions: (definition.containerDefinitions ?? []).map((container) =>
      withDefaults(container, definition),
    ),
    taskDefinitionArn: arn,
    status: 'ACTIVE',
    requiresAttributes: attributesOf(definition),
    compatibilities: compatibilitiesOf(definition),
    ...registration,
  };
}

const withDefaults = (
  container: ContainerDefinition,
  { networkMode }: Pick<RegisterTaskDefinitionRequest, 'networkMode'>,
): ContainerDefinition => ({
  cpu: 0,
  portMappings: [],
  essential: true,
  environment: [],
  mountPoints: [],
  volumesFrom: [],
  systemControls: [],
  ...container,
  ...(container.portMappings && {
    portMappings: container.portMappings.map((mapping) => ({
      hostPort: networkMode === 'awsvpc' ? mapping.containerPort : 0,
      protocol: 'tcp' as const,
      ...mapping,
    })),
  }),
});

const compatibilitiesOf = ({ requiresCompatibilities = [] }: RegisterTaskDefinitionRequest): Compatibility[] => [
  ...new Set<Compatibility>(['EC2', ...requiresCompatibilities]),
];

function attributesOf(definition: Omit<RegisterTaskDefinitionRequest, 'tags'>): { name: string }[] {
  const containers = definition.containerDefinitions ?? [];
  const drivers = containers.flatMap(({ logConfiguration }) => logConfiguration?.logDriver ?? []);
  return [
    ...[...new Set(drivers)].map((driver) => ({ name: `com.amazonaws.ecs.capability.logging-driver.${driver}` })),
    ...(definition.executionRoleArn ? [{ name: 'ecs.capability.execution-role-ecr-pull' }] : []),
    ...(definition.taskRoleArn ? [{ name: 'com.amazonaws.ecs.capability.task-iam-role' }] : []),
    ...(definition.networkMode === 'awsvpc' ? [{ name: 'ecs.capability.task-eni' }] : []),
  ];
}

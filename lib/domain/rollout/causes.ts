/** Why a rollout did not succeed, in the operator's words, and what to do about it. One entry for each cause that we can tell. */
export const causes = {
  IMAGE_NOT_FOUND: [
    'The image could not be pulled: it does not exist.',
    'Build the image again, or deploy a digest that is in the repository.',
  ],
  IMAGE_PULL_DENIED: [
    'The image could not be pulled: access was denied.',
    "Let the task's execution role pull from the repository (ecr:BatchGetImage, ecr:GetDownloadUrlForLayer, ecr:GetAuthorizationToken).",
  ],
  IMAGE_PULL_NETWORK: [
    'The image could not be pulled: the registry was out of reach.',
    'Give the subnets a route to ECR: a NAT gateway, or VPC endpoints for ecr.api, ecr.dkr and S3.',
  ],
  IMAGE_PULL_LIMIT: [
    'The image could not be pulled: the registry allows no more pulls for now.',
    'Wait, log in to the registry, or copy the image to ECR (a pull-through cache does that by itself).',
  ],
  IMAGE_PULL: ['The image could not be pulled.', 'Read the reason below; try to pull the same digest by hand.'],
  IMAGE_PLATFORM: [
    'The image is built for another processor architecture.',
    "Build the image for the task definition's runtimePlatform, or for both platforms.",
  ],
  COMMAND_NOT_FOUND: [
    "The container's command does not exist in the image.",
    "Check `command` and `entryPoint` of the task definition and the Dockerfile's CMD.",
  ],
  CONTAINER_START: [
    'The container could not be started.',
    'Read the reason below; it comes from the container runtime.',
  ],
  SECRET_MISSING: [
    'A secret that the task definition names does not exist.',
    'Create the secret, or correct its ARN in `secrets`.',
  ],
  SECRET_DENIED: [
    "The task's execution role may not read a secret.",
    'Allow secretsmanager:GetSecretValue or ssm:GetParameters (and kms:Decrypt) on it to the execution role.',
  ],
  SECRET_NETWORK: [
    'A secret could not be read: its service was out of reach.',
    'Give the subnets a route to Secrets Manager and SSM: a NAT gateway or VPC endpoints.',
  ],
  ROLE_MISSING: [
    'ECS could not assume a role of the task definition.',
    'Check that the task role and the execution role exist and that ecs-tasks.amazonaws.com may assume them.',
  ],
  LOG_GROUP_MISSING: [
    "The container's log group does not exist.",
    'Create the log group, or set awslogs-create-group and allow logs:CreateLogGroup to the execution role.',
  ],
  LOG_DENIED: [
    "The task's execution role may not write the container's log.",
    'Allow logs:CreateLogStream and logs:PutLogEvents on the log group to the execution role.',
  ],
  LOG_NETWORK: [
    "The container's log could not be opened: CloudWatch Logs was out of reach.",
    'Give the subnets a route to CloudWatch Logs: a NAT gateway or a VPC endpoint for logs, open to the tasks.',
  ],
  DISK_FULL: [
    'The disk of the task or its host is full.',
    'Make the image smaller, raise ephemeralStorage, or clean the container instances.',
  ],
  VOLUME: [
    'A volume could not be mounted.',
    'Check the file system, its mount targets, security groups and access point.',
  ],
  SUBNET_IPS: ['The subnets have no free IP addresses.', 'Free addresses or add a subnet to the service.'],
  NETWORK_INTERFACE: [
    'The task got no network interface.',
    "Check that the subnets and security groups of the service exist, and AWS's own health in those zones.",
  ],
  TASK_QUOTA: [
    'A quota of the account was reached.',
    'Raise the quota in Service Quotas, or stop tasks that are not needed.',
  ],
  CAPACITY: [
    'The cluster had no room for a new task.',
    'Add capacity, lower cpu or memory, or allow a lower minimum-healthy-percent while deploying.',
  ],
  HOST_UNSUITABLE: [
    'No container instance of the cluster can take the task: an attribute is missing, or its agent is disconnected.',
    "Compare the task definition's requirements with the attributes of the container instances; look at their agents.",
  ],
  DEPLOYMENT_BOUNDS: [
    'ECS may neither stop nor start a task within the bounds of the deployment.',
    'Lower minimum-healthy-percent or raise maximum-percent, so that at least one task may be exchanged.',
  ],
  OUT_OF_MEMORY: [
    'The container ran out of memory.',
    "Raise the container's memory, or find out what this release needs it for.",
  ],
  HEALTH_CHECK_STATUS: [
    'The load balancer got a wrong answer from the health check path.',
    "Check the path and the expected status of the target group's health check against this release.",
  ],
  HEALTH_CHECK_TIMEOUT: [
    'The load balancer got no answer in time from its health check.',
    'Check that the process listens on the container port on 0.0.0.0, how long it takes to start, and the security groups.',
  ],
  HEALTH_CHECK_CONNECTION: [
    'The load balancer could not connect to the container port.',
    "Check that the process listens on the port that the service's load balancer names, on 0.0.0.0.",
  ],
  HEALTH_CHECK: [
    'The load balancer found the new tasks unhealthy.',
    "Check path, port and expected status of the target group's health check, and the grace period.",
  ],
  CONTAINER_HEALTH_CHECK: [
    "The container's own health check failed.",
    "Run the task definition's healthCheck command inside the image; look at its startPeriod.",
  ],
  SEGMENTATION_FAULT: [
    'The process crashed with a segmentation fault.',
    'Look at native modules and the base image of this release.',
  ],
  PORT_IN_USE: [
    'The process could not listen on its port: it is taken.',
    'Check for a second listener in the task, or host ports that clash.',
  ],
  EXITED_CLEANLY: [
    'The container ended by itself, without an error.',
    'A service must keep running: check its command.',
  ],
  CRASH_LOOP: [
    'The container ends with the same error again and again.',
    'Read the last log lines below: they are from the container that ended.',
  ],
  EXIT_CODE: [
    'The container ended with an error.',
    'Read the last log lines below: they are from the container that ended.',
  ],
  SPOT_INTERRUPTION: [
    'AWS took the spot capacity back.',
    'Deploy again; for a service that must not be interrupted, use on-demand capacity.',
  ],
  INFRASTRUCTURE: [
    'AWS took the host of the task away.',
    'Deploy again; look at the AWS Health Dashboard if it stays.',
  ],
  STOPPED_BY_USER: ['Somebody stopped the task.', 'CloudTrail names who called StopTask.'],
  ALARM: [
    'A CloudWatch alarm of the deployment went off.',
    'Look at the alarm and its metric: the new release changed it.',
  ],
  UNKNOWN: [
    'The cause could not be told from what ECS shows.',
    'Look at the service events and the stopped tasks in the ECS console.',
  ],
} as const satisfies Record<string, readonly [sentence: string, next: string]>;

export type CauseCode = keyof typeof causes;

/** What no later attempt of ECS can heal: there is nothing to wait for. */
export const hopelessCauses: readonly CauseCode[] = [
  'IMAGE_NOT_FOUND',
  'IMAGE_PULL_DENIED',
  'IMAGE_PLATFORM',
  'COMMAND_NOT_FOUND',
  'SECRET_MISSING',
  'SECRET_DENIED',
  'ROLE_MISSING',
  'LOG_GROUP_MISSING',
  'LOG_DENIED',
];

import type { CauseCode } from './causes.ts';

/**
 * What ECS writes, most specific first: the first pattern that fits is the cause.
 * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/stopped-task-error-codes.html
 */
type Pattern = readonly [CauseCode, RegExp];

const pull =
  /CannotPull(Container|Image|ImageManifest|ECRContainer)Error|pull image manifest|failed to (pull|resolve) (the )?image/i;

/** Reasons of a task or container that did not start or did not stay. */
const ofReasons: readonly Pattern[] = [
  ['ROLE_MISSING', /unable to assume (the )?(service linked )?role|role .* (is invalid|cannot be assumed)/i],
  [
    'LOG_GROUP_MISSING',
    /log group does not exist|failed to (validate logger args|create Cloudwatch log stream).*ResourceNotFoundException/is,
  ],
  ['LOG_DENIED', /not authorized to perform: logs:|failed to create Cloudwatch log stream[\s\S]*AccessDenied/i],
  [
    'LOG_NETWORK',
    /(Cloudwatch log stream|between the task and (Amazon )?CloudWatch)[\s\S]*(timeout|deadline exceeded|connection issue|no such host|RequestError)|connection issue between the task and (Amazon )?CloudWatch/i,
  ],
  // What was denied is named last; the name of a secret may hold any word.
  ['SECRET_DENIED', /not authorized to perform: (secretsmanager|ssm|kms):/i],
  ['IMAGE_PULL_DENIED', /\becr\b[\s\S]*(AccessDenied|not authorized to perform: ecr)/i],
  ['SECRET_DENIED', /(secretsmanager|ssm|secret|parameter)[\s\S]*AccessDenied/i],
  [
    'SECRET_MISSING',
    /can't find the specified secret|invalid ssm parameters|ParameterNotFound|secret[\s\S]*ResourceNotFoundException|did not contain json key|retrieved secret.*(marked for deletion|doesn't exist)/i,
  ],
  [
    'SECRET_NETWORK',
    /(secret|secretsmanager|fetching secret|ssm parameters|asm fetching)[\s\S]*(timeout|deadline exceeded|connection issue|no such host|RequestError)/i,
  ],
  [
    'IMAGE_PULL_NETWORK',
    /(registry auth|\becr\b)[\s\S]*(i\/o timeout|connection issue|deadline exceeded|no such host|RequestError)/i,
  ],
  ['DISK_FULL', /no space left on device/i],
  [
    'VOLUME',
    /CannotCreateVolumeError|EFS utils|mount\.nfs|failed to mount|volume.*(attach|mount)|EBS.*(attach|volume)/i,
  ],
  ['SUBNET_IPS', /(not have enough|insufficient) free addresses|InsufficientFreeAddressesInSubnet/i],
  [
    'NETWORK_INTERFACE',
    /(network interface|\beni\b)[\s\S]*(provisioning|creation|attach)|Create Network Interface|InvalidSubnetID|InvalidGroup\.NotFound|security group [\s\S]* does not exist/i,
  ],
  [
    'TASK_QUOTA',
    /reached the limit on the number of (vCPUs|tasks)|configuration is above your limit|service quota|limit exceeded/i,
  ],
  ['HOST_UNSUITABLE', /encountered error "AGENT"|missing an attribute required by your task/i],
  [
    'CAPACITY',
    /capacity is unavailable|no container instance met|RESOURCE:(CPU|MEMORY|ENI|PORTS|GPU)|insufficient (cpu|memory)/i,
  ],
  ['DEPLOYMENT_BOUNDS', /because of the service deployment configuration/i],
  ['OUT_OF_MEMORY', /OutOfMemory/i],
  [
    'IMAGE_PLATFORM',
    /exec format error|no match(ing)? (for platform|manifest)|image manifest does not contain descriptor matching platform/i,
  ],
  [
    'COMMAND_NOT_FOUND',
    /executable file not found|no such file or directory: unknown|exec: ".*": (stat|permission denied)/i,
  ],
];

/** Words of a failed pull, once it is known to be one. */
const ofPulls: readonly Pattern[] = [
  ['IMAGE_PULL_LIMIT', /toomanyrequests|too many requests|reached your (unauthenticated )?pull rate limit/i],
  ['DISK_FULL', /no space left on device/i],
  ['IMAGE_PLATFORM', /platform/i],
  // Docker's words for "either it is not there, or you may not see it".
  ['IMAGE_PULL', /does not exist or may require/i],
  ['IMAGE_NOT_FOUND', /not found|manifest unknown|does not exist/i],
  ['IMAGE_PULL_DENIED', /denied|forbidden|not authorized|unauthorized|no basic auth/i],
  [
    'IMAGE_PULL_NETWORK',
    /timeout|deadline exceeded|request canceled|connection (refused|reset|issue)|no such host|unreachable|RequestError|EOF/i,
  ],
  ['IMAGE_PULL', /./],
];

/** Last lines of a container that ended with an error; without such an end they are only lines. */
const ofLogs: readonly Pattern[] = [
  ['OUT_OF_MEMORY', /JavaScript heap out of memory|java\.lang\.OutOfMemoryError|std::bad_alloc|^MemoryError\b/im],
  ['IMAGE_PLATFORM', /exec format error/i],
  ['PORT_IN_USE', /EADDRINUSE|address already in use/i],
];

const first = (patterns: readonly Pattern[], text: string): CauseCode | undefined =>
  patterns.find(([, pattern]) => pattern.test(text))?.[0];

/** Stands before both kinds of failure and tells of neither. */
const eitherKind = /unable to pull secrets or registry auth:?/gi;

/** `reason` is what ECS says of a task, a container or in a service event. */
export function causeOfReason(told: string): CauseCode | undefined {
  const reason = told.replace(eitherKind, '');
  if (pull.test(reason)) return first(ofPulls, reason);
  return (
    first(ofReasons, reason) ??
    (/CannotStartContainerError|failed to create (task|shim)/i.test(reason) ? 'CONTAINER_START' : undefined)
  );
}

export const causeOfLog = (lines: string[]): CauseCode | undefined => first(ofLogs, lines.join('\n'));

/** How a load balancer says that a target is unhealthy. */
export function causeOfHealth(text: string): CauseCode {
  if (/ResponseCodeMismatch|failed with these codes/i.test(text)) return 'HEALTH_CHECK_STATUS';
  if (/Target\.Timeout|timed out/i.test(text)) return 'HEALTH_CHECK_TIMEOUT';
  if (/connection (refused|reset)|FailedHealthChecks.*connect/i.test(text)) return 'HEALTH_CHECK_CONNECTION';
  return 'HEALTH_CHECK';
}

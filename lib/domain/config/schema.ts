import * as z from 'zod';
import { duration, positiveDuration } from '#lib/domain/duration';
import { parseHost } from '#lib/domain/validation/hosts';
import { checks } from './checks.ts';

/**
 * `.github/slipway.yml`. Unknown keys are errors: a misspelt policy must not be a policy that is off.
 * Defaults stand here, because this file has no action.yml to carry them.
 */
const arn = z.string().regex(/^arn:aws(-cn|-us-gov)?:[a-z0-9-]+:/, 'is not an ARN (arn:aws:…)');
const account = z.string().regex(/^\d{12}$/, 'is not an AWS account id: 12 digits, in quotes');
const region = z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/, 'is not an AWS region such as eu-west-1');
const seconds = positiveDuration;

/** Cpu and memory of a task, as ECS writes them. */
const cpu = z.string().regex(/^(\d+|\d*\.?\d+ ?vcpu)$/i, 'is not CPU units such as "256", or "1 vCPU"');
const memory = z.string().regex(/^(\d+|\d*\.?\d+ ?gb)$/i, 'is not MiB such as "512", or "1 GB"');

const isNoName = 'is not a name: letters, digits, dots, dashes and underscores';

const webAddress = z
  .url({ protocol: /^https?$/, error: 'is not an address such as https://shop.example' })
  .refine((text) => !URL.parse(text)?.username, 'holds a user name: nobody should read it here');

const isPattern = (text: string): boolean => {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false;
  }
};

/** A bucket with Object Lock: what is put there cannot be changed or deleted before its day, by nobody. */
const lockedBucket = z.strictObject({
  bucket: z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'is not the name of a bucket'),
  region,
  /** May put objects there and read them, nothing else. */
  role: arn,
  /** Before the ledger's own name in each key. */
  prefix: z
    .string()
    .regex(/^([\w.-]+\/)*$/, 'is not a prefix such as "anchors/"')
    .default(''),
  /** How long each checkpoint is locked. */
  'retain-days': z.int().min(1).max(36_500).default(400),
});

const oneOff = z.strictObject({
  name: z.string(),
  /** Which service's task definition runs it; default: the first. */
  service: z.string().optional(),
  container: z.string().optional(),
  command: z.array(z.string()).min(1),
  environment: z.record(z.string(), z.string()).default({}),
  timeout: seconds.prefault('10m'),
});

const circuitBreaker = z.strictObject({ enable: z.boolean(), rollback: z.boolean() });

const deployment = z.strictObject({
  'minimum-healthy-percent': z.int().min(0).max(100).optional(),
  'maximum-percent': z.int().min(100).max(200).optional(),
  'circuit-breaker': circuitBreaker.optional(),
  alarms: z.strictObject({ names: z.array(z.string()).min(1), rollback: z.boolean().default(true) }).optional(),
  'bake-minutes': z.int().min(0).max(1440).optional(),
});

const service = z.strictObject({
  /** The container that gets the image; default: the only one. */
  container: z.string().optional(),
  /** Set in that container, others are kept. */
  environment: z.record(z.string(), z.string()).default({}),
  /** Secrets Manager or SSM ARNs by variable name. */
  secrets: z.record(z.string(), arn).default({}),
  cpu: cpu.optional(),
  memory: memory.optional(),
  'desired-count': z.int().min(0).optional(),
  /** Services that must have ended their rollout before this one starts. */
  needs: z.array(z.string()).default([]),
  deployment: deployment.optional(),
});

const ecs = z.strictObject({
  cluster: z.string(),
  services: z.record(z.string(), service).refine((all) => Object.keys(all).length > 0, 'names no service'),
  before: z.array(oneOff).default([]),
  after: z.array(oneOff).default([]),
});

const gate = z.strictObject({
  /** `required`: the GitHub environment must have reviewers and one of them must have approved this run. */
  reviewers: z.enum(['required', 'none']).default('none'),
  /** Who may approve; default: whoever GitHub lets. */
  approvers: z.array(z.string()).default([]),
  'prevent-self-review': z.boolean().default(true),
  /** A regular expression that an approval's comment must match. */
  'comment-pattern': z.string().refine(isPattern, 'is not a regular expression').optional(),
  timeout: duration.prefault('5m'),
});

const validate = z.strictObject({
  /** Hosts besides the environment's url that checks may contact: `name` for any port, `name:port` for one. */
  hosts: z.array(z.string().refine((text) => parseHost(text) !== undefined, 'is not a host or host:port')).default([]),
  /** Networks in which declared names may resolve although they are private, loopback or otherwise special, as CIDR. */
  'private-networks': z.array(z.union([z.cidrv4(), z.cidrv6()], 'is not a network such as 10.0.0.0/8')).default([]),
  /** For one look at all checks. */
  deadline: seconds.prefault('5m'),
  /** Looks repeat for so long; one that fails ends it. */
  soak: duration.prefault('0s'),
  interval: seconds.prefault('10s').refine((ms) => ms > 0, 'is zero: looks would never rest'),
  checks,
});

const rollback = z.strictObject({ automatic: z.boolean().default(true), timeout: seconds.prefault('15m') });

const environment = z.strictObject({
  account,
  region,
  /** Assumed with this job's OIDC token. */
  role: arn,
  /** Assumed by rollback, whose job has no GitHub environment; default: role. */
  'rollback-role': arn.optional(),
  url: webAddress.optional(),
  /** A protected environment takes digests only, never tags. */
  protected: z.boolean().default(false),
  /** Environments in which the same digest must have been validated before. */
  after: z.array(z.string()).default([]),
  gate: gate.prefault({}),
  ecs,
  timeout: seconds.prefault('20m'),
  'on-cancel': z.enum(['leave', 'stop', 'rollback']).default('leave'),
  validate: validate.optional(),
  rollback: rollback.prefault({}),
});

const component = z.strictObject({
  /** Files and folders, from the root. */
  paths: z.array(z.string()).min(1),
  /** Taken out of the paths. */
  exclude: z.array(z.string()).default([]),
  /** Scopes of commits that mean this component, whatever files they touch. */
  scopes: z.array(z.string()).default([]),
});

export const configSchema = z.strictObject({
  version: z.literal(1),
  product: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'may hold lower-case letters, digits and dashes'),
  image: z.strictObject({ repository: z.string(), account, region, role: arn }),
  environments: z
    .record(z.string().regex(/^[A-Za-z0-9][\w.-]*$/, isNoName), environment)
    .refine((all) => Object.keys(all).length > 0, 'names no environment'),
  release: z
    .strictObject({
      /** Parts of the repository that are released on their own, with tags such as `api-v1.2.3`. */
      components: z.record(z.string().regex(/^[A-Za-z0-9][\w.-]*$/, isNoName), component).default({}),
    })
    .prefault({}),
  incidents: z
    .strictObject({
      labels: z.array(z.string()).default([]),
      assignees: z.array(z.string()).default([]),
      /** While an incident of an environment is open, promotion to it is refused. */
      blocking: z.boolean().default(true),
    })
    .prefault({}),
  ledger: z
    .strictObject({
      /** Append what every run said to the branch slipway-ledger. */
      enabled: z.boolean().default(true),
      /** When that fails the run is red, and nothing is promoted further; else it is a warning. */
      required: z.boolean().default(false),
      /** Keep each step's whole result on the branch slipway-payloads, from which it can be erased. */
      payloads: z.boolean().default(false),
      /** Where checkpoints are kept beside, out of reach of whoever may push to the branch. */
      anchors: z.strictObject({ s3: lockedBucket.optional() }).prefault({}),
    })
    .prefault({}),
});

export type Config = z.output<typeof configSchema>;
export type LockedBucket = z.output<typeof lockedBucket>;
export type Environment = Config['environments'][string];
export type EcsSettings = Environment['ecs'];
export type ServiceSettings = EcsSettings['services'][string];
export type OneOffSettings = EcsSettings['before'][number];
export type ValidateSettings = NonNullable<Environment['validate']>;

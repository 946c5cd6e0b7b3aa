/** Each action with exactly the permissions that its page names, at GitHub and in AWS; then with one less. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  anchorLedgerNeeds,
  buildImageNeeds,
  deployEnvNeeds,
  rollbackNeeds,
  validateDeploymentNeeds,
} from '#lib/domain/access/needs';
import { policyOf } from '#lib/domain/access/policy-document';
import { taskFacts } from '#lib/domain/access/task-facts';
import { parseConfig } from '#lib/domain/config/parse';
import type { PolicyDocument } from '#rehearsal/aws/iam/policy';
import { policyUse, without } from '#rehearsal/aws/iam/policy-use';
import { jobNeeds } from '#test/support/job-needs';
import type { BundleRun } from '#test/support/run-bundle';
import type { Permissions } from '#test/support/workflow-sources';
import { type Job, type JobWorld, startJobWorld } from './job-world.ts';

const file = 'examples/boat-listing/.github/slipway.yml';
const config = parseConfig(readFileSync(file, 'utf8'), file);
const { staging } = config.environments;
const { s3 } = config.ledger.anchors;
if (!staging || !s3) throw new Error('the sample has no staging, or no bucket');
const { taskDefinition } = JSON.parse(readFileSync('examples/boat-listing/infrastructure/staging.json', 'utf8'));
const tasks = taskFacts([taskDefinition]);

/** What each action that asks AWS may do, and the role whose trust policy lets its job in. */
const access = {
  'build-image': { policy: policyOf(buildImageNeeds(config)), trustedAs: 'slipway-build' },
  'deploy-env': { policy: policyOf(deployEnvNeeds(config, staging, tasks)), trustedAs: 'slipway-deploy-staging' },
  'validate-deployment': { policy: policyOf(validateDeploymentNeeds(staging)), trustedAs: 'slipway-deploy-staging' },
  rollback: { policy: policyOf(rollbackNeeds(config, staging, tasks)), trustedAs: 'slipway-rollback-staging' },
  'anchor-ledger': { policy: policyOf(anchorLedgerNeeds(s3)), trustedAs: 'slipway-anchor' },
};
type Asking = keyof typeof access;
const asking = Object.keys(access) as Asking[];

/** Without these a run of this kind ends well all the same; who proves them. */
const onlySometimes: Record<Asking, Record<string, string>> = {
  'build-image': {
    'ecr:BatchGetImage': 'a real builder asks: test/outside/build-image.test.ts',
    'ecr:GetDownloadUrlForLayer': 'a real builder asks: test/outside/build-image.test.ts',
    'ecr:UploadLayerPart': 'a real builder asks: test/outside/build-image.test.ts',
  },
  'deploy-env': {
    'elasticloadbalancing:DescribeTargetHealth': 'after a failure: the scenario crash-on-start',
    'logs:GetLogEvents': 'after a failure: the scenario crash-on-start',
  },
  'validate-deployment': {},
  rollback: { 'ecs:StopServiceDeployment': 'a rollout is under way: test/bundle/rollback.test.ts' },
  'anchor-ledger': {},
};
/** The sample rolls out without a lease, and its history has no pull request: test/actions/release-notes has. */
const neverAsked = ['deploy-env: actions', 'release-notes: pull-requests'];

const jobOf = (action: string, name: string, permissions: Permissions): Job => {
  const environment = { 'promotion-gate': 'production', 'deploy-env': 'staging', 'validate-deployment': 'staging' }[
    action
  ];
  return { name, action, permissions, ...(environment && { environment: environment as 'staging' | 'production' }) };
};

const actions = Object.keys(jobNeeds)
  .filter((key) => key !== 'actions/checkout')
  .map((key) => key.replace('actions/', ''));
const needsOf = (action: string): Permissions => jobNeeds[`actions/${action}`] ?? {};

/** One scope one level lower. `contents: read` is what actions/checkout needs, before the action begins. */
const lessAtGithub = actions.flatMap((action) =>
  Object.entries(needsOf(action))
    .filter(
      ([scope, level]) => `${scope}: ${level}` !== 'contents: read' && !neverAsked.includes(`${action}: ${scope}`),
    )
    .map(([scope, level]) => {
      const lower = level === 'write' && scope !== 'id-token' ? ('read' as const) : ('none' as const);
      return jobOf(action, `${action} less ${scope}`.replaceAll(' ', '-'), { ...needsOf(action), [scope]: lower });
    }),
);
const lessInAws: [action: Asking, denied: string][] = [
  ['build-image', 'ecr:PutImage'],
  ['deploy-env', 'ecs:UpdateService'],
  ['validate-deployment', 'ecs:DescribeTasks'],
  ['rollback', 'ecs:UpdateService'],
  ['anchor-ledger', 's3:PutObject'],
];
const bereft = (action: string) => jobOf(action, `${action}-bereft`, needsOf(action));
const exact = (action: string) => jobOf(action, action, needsOf(action));

let world: JobWorld;
const played: Record<string, BundleRun> = {};
const runOf = (name: string): BundleRun => {
  const run = played[name];
  if (!run) throw new Error(`${name} was not played`);
  return run;
};

/** Roles that the sample's configuration names; the others are given to the action as an input. */
const configured: Partial<Record<Asking, string>> = {
  'build-image': 'slipway-build',
  'anchor-ledger': 'slipway-anchor',
};
const roleOf = (action: Asking): string => configured[action] ?? `least-${action}`;

/** What a gate says when it lets something pass. */
const said = JSON.stringify({
  ...{
    schemaVersion: 1,
    verdict: 'succeeded',
    reason: 'OK',
    title: '',
    summary: '',
    next: [],
    outputs: {},
    details: {},
  },
  ...{ startedAt: '2026-01-01T00:00:00Z', finishedAt: '2026-01-01T00:00:01Z' },
});

function inputsOf({ action, name }: Job): Record<string, string> {
  const [older = '', newer = ''] = world.digests;
  const built = played['build-image']?.outputs['digest'] ?? '';
  const [environment, role] = ['staging', { 'role-arn': `arn:aws:iam::111122223333:role/least-${action}` }];
  const record = { 'deployment-id': played['deploy-env']?.outputs['deployment-id'] ?? '' };
  const all: Record<string, Record<string, string>> = {
    'promotion-gate': { environment: 'production', digest: newer },
    'deploy-env': { ...role, environment, image: built },
    'validate-deployment': { ...role, ...record, environment, digest: built },
    rollback: {
      ...role,
      environment,
      reason: 'a drill',
      'failed-digest': built,
      to: name.startsWith('rollback-less') ? newer : older,
    },
    'inspect-deployment': { environment },
    incident: { environment, title: 'A drill', fingerprint: 'drill' },
    'record-evidence': { environment, steps: `deploy/promotion-gate success ${said}` },
    'release-notes': { publish: 'draft', component: 'boats', scopes: 'listings' },
    'anchor-ledger': { checkpoint: `harbour/boat-listing/slipway-ledger\n1\n${Buffer.alloc(32).toString('base64')}` },
  };
  return all[action] ?? {};
}

function grant(action: Asking, policy: PolicyDocument = access[action].policy): void {
  const trusted = world.aws.iam.role(access[action].trustedAs);
  if (!trusted) throw new Error(`the sample has no role ${access[action].trustedAs}`);
  world.aws.iam.putRole({ name: roleOf(action), trust: trusted.trust, policies: [policy] });
}

const play = async (job: Job): Promise<void> => {
  played[job.name] = await world.play(job, inputsOf(job));
};

async function playBereft(action: Asking): Promise<void> {
  const denied = lessInAws.find(([name]) => name === action)?.[1] ?? '';
  grant(action, without(access[action].policy, denied));
  await play(bereft(action));
  grant(action);
}

/** What changes an environment goes one after the other: first what must fail, then what must work. */
async function playInTurn(): Promise<void> {
  for (const action of ['build-image', 'deploy-env', 'validate-deployment', 'rollback', 'anchor-ledger'] as const) {
    for (const job of lessAtGithub.filter((job) => job.action === action)) await play(job);
    await playBereft(action);
    await play(exact(action));
  }
}

async function playBeside(): Promise<void> {
  const others = actions.filter((action) => !asking.includes(action as Asking));
  for (const job of lessAtGithub.filter(({ action }) => others.includes(action))) await play(job);
  for (const action of others) await play(exact(action));
}

beforeAll(async () => {
  world = await startJobWorld([...actions.flatMap((action) => [exact(action), bereft(action)]), ...lessAtGithub]);
  for (const action of asking) grant(action);
  await Promise.all([playInTurn(), playBeside()]);
}, 240_000);
afterAll(() => world.close());

/** A step that may fail without holding anything up says so in its reason, or in its summary. */
const endsWell = ({ exitCode, result, summary }: BundleRun): boolean =>
  exitCode === 0 &&
  !/_NOT_(RECORDED|KEPT)$/.test(String(result.reason)) &&
  !/not looked at|### Not known/.test(summary);

test.each(actions)('%s ends well with exactly its permissions', (action) => {
  const run = runOf(action);
  expect({ action, well: endsWell(run), log: endsWell(run) ? '' : run.log }).toEqual({ action, well: true, log: '' });
});

test.each(lessAtGithub.map(({ name }) => name))('%s at GitHub: it does not end well, and says why', (name) => {
  const run = runOf(name);
  expect({ name, well: endsWell(run) }).toEqual({ name, well: false });
  expect(run.log + run.summary).toMatch(/token may not|identity token/);
});

test.each(lessInAws)('%s without %s: it does not end well, and names it', (action, denied) => {
  const run = runOf(`${action}-bereft`);
  expect({ action, well: endsWell(run) }).toEqual({ action, well: false });
  expect(run.log + run.summary).toContain(denied);
});

test.each(asking)(
  '%s: its policy allows all that it asks, and with any one action less something is denied',
  (action) => {
    const live = lessInAws.find(([name]) => name === action)?.[1];
    const asks = world.aws.asks.filter(({ principal }) => principal.includes(`/${roleOf(action)}/`));
    expect(policyUse([access[action].policy], asks)).toEqual({
      denied: [live],
      superfluous: [],
      unused: Object.keys(onlySometimes[action]),
    });
  },
);

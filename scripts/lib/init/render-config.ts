import { partitionOf } from '#lib/domain/access/statements';
import type { EnvironmentPlan, Plan } from './plan.ts';

type Place = { account: string; region: string };

const schema = 'https://raw.githubusercontent.com/slipway-dev/slipway/v1/docs/slipway.schema.json';

const role = ({ product }: Plan, { account, region }: Place, purpose: string): string =>
  `arn:${partitionOf(region)}:iam::${account}:role/slipway-${product}-${purpose}`;

/** `.github/slipway.yml`, with the line by which editors complete it. */
export function renderConfig(plan: Plan): string {
  const [first] = plan.environments;
  const { account = '', region = '' } = first ?? {};
  return `# yaml-language-server: $schema=${schema}
# How ${plan.product} is released. All settings: docs/configuration.md of slipway-dev/slipway.
version: 1
product: ${plan.product}

image:
  repository: ${plan.repository}
  account: "${account}"
  region: ${region}
  role: ${role(plan, { account, region }, 'build')}

environments:
${plan.environments.map((environment, index) => renderEnvironment(plan, environment, plan.environments[index - 1])).join('\n')}`;
}

function renderEnvironment(plan: Plan, environment: EnvironmentPlan, before: EnvironmentPlan | undefined): string {
  const { name, account, region, cluster, url } = environment;
  const isLast = environment === plan.environments.at(-1);
  const guarded = ['protected: true', 'gate: { reviewers: required }'];
  const lines = [
    `account: "${account}"`,
    `region: ${region}`,
    `role: ${role(plan, environment, `deploy-${name}`)}`,
    `rollback-role: ${role(plan, environment, `rollback-${name}`)}`,
    ...(url ? [`url: ${url}`] : []),
    ...(before ? [`after: [${before.name}]`] : []),
    ...(isLast && (before || name === 'production') ? guarded : []),
    'ecs:',
    `  cluster: ${cluster}`,
    '  services:',
    `    ${plan.service}: ${plan.container ? `{ container: ${plan.container} }` : '{}'}`,
    'validate:',
    '  checks:',
    ...(url ? ['    - { kind: http, name: it answers, url: / }'] : []),
    '    - { kind: task-digests, name: every task runs the deployed image }',
  ];
  return `  ${name}:\n${lines.map((line) => `    ${line}\n`).join('')}`;
}

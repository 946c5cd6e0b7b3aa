import * as cloudwatch from '@aws-sdk/client-cloudwatch';
import * as logs from '@aws-sdk/client-cloudwatch-logs';
import * as ecr from '@aws-sdk/client-ecr';
import * as ecs from '@aws-sdk/client-ecs';
import * as elb from '@aws-sdk/client-elastic-load-balancing-v2';
import * as sts from '@aws-sdk/client-sts';
import { allRoutes } from '#rehearsal/github/routes/all-routes';

const sdks = { cloudwatch, ecr, ecs, elasticloadbalancing: elb, logs, sts };

/** The SDK has a command for each operation of the service. */
const ofAws = Object.entries(sdks).flatMap(([prefix, sdk]) =>
  Object.keys(sdk).flatMap((name) => (/Command$/.test(name) ? [`${prefix}:${name.replace(/Command$/, '')}`] : [])),
);

const ofGithub = [
  ...allRoutes.map(({ operation }) => operation),
  ...['git-upload-pack /{owner}/{repo}', 'git-receive-pack /{owner}/{repo}', 'POST /api/graphql', 'GET /_oidc/token'],
].map((operation) => `github:${operation}`);

const ofRegistry = ['GET base', 'GET tags'].concat(
  ['HEAD', 'GET', 'PUT'].map((method) => `${method} manifest`),
  ['HEAD', 'GET'].map((method) => `${method} blob`),
  ['POST', 'PATCH', 'PUT', 'GET', 'DELETE'].map((method) => `${method} upload`),
);

/** Every operation that a fault can strike, as `on` of a rule spells it. */
export const faultTargets: readonly string[] = [
  ...ofAws,
  ...ofGithub,
  ...ofRegistry.map((operation) => `registry:${operation}`),
];

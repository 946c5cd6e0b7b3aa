import { CreateRepositoryCommand, ECRClient } from '@aws-sdk/client-ecr';
import { scaledClock } from '#rehearsal/clock';
import { createFaults } from '#rehearsal/faults';
import { startAwsWorld } from '#rehearsal/world/aws-world';
import { startProvider, trust } from '#test/rehearsal/aws/aws-world';
import { registryClient } from '#test/rehearsal/aws/registry-client';
import { awsEnvironment, type BotocoreCall, type Credentials } from './outside-aws.ts';
import { differences } from './outside-compare.ts';
import type { Moto } from './outside-moto.ts';
import { cloudwatchCalls, ecrCalls, logsCalls, s3Calls, stsCalls } from './outside-moto-calls.ts';
import { ecsCalls, elbCalls } from './outside-moto-ecs-calls.ts';
import { run } from './outside-run.ts';

const issuer = 'https://token.actions.githubusercontent.com';
const region = 'eu-west-1';

export type Compared = {
  /** One line for each difference, `cli DescribeServices 2 .failures: 1 items here, 0 items there`. */
  differences: string[];
  /** What our stand-in can do: `ecs:UpdateService`. */
  operations: string[];
  called: Set<string>;
};

/** The same calls by one tool to a fresh stand-in of ours and to moto, made empty. */
export async function compareBy(tool: 'boto3' | 'cli', moto: Moto): Promise<Compared> {
  await moto.reset();
  const provider = await startProvider();
  const oidc = { issuer, jwksUrl: provider.jwksUrl };
  const world = await startAwsWorld({ clock: scaledClock(10), faults: createFaults({ seed: 1, rules: [] }), oidc });
  try {
    world.iam.putRole({ name: 'deployer', trust: trust(), policies: [] });
    const ours = { endpoint: world.url, credentials: world.rootCredentials };
    const theirs = { endpoint: moto.url, credentials: { accessKeyId: 'moto', secretAccessKey: 'moto' } };
    await Promise.all([ours, theirs].map(createBoats));
    const { manifestFor } = await registryClient({ region, ...ours }, 'boats');
    const manifest = JSON.stringify(await manifestFor([Buffer.from('layer')]));
    const calls = callsFor(manifest, await provider.token(), await networksOf(moto));
    const [here, there] = await Promise.all([ours, theirs].map((side) => askAll(tool, side, calls)));
    const names = numbered(calls);
    return {
      differences: calls.flatMap((_call, index) =>
        differences(`${tool} ${names[index]} `, here?.[index], there?.[index]),
      ),
      operations: world.operations,
      called: new Set(calls.map(([service, operation]) => `${prefixOf(service)}:${operation}`)),
    };
  } finally {
    await world.close();
    provider.close();
  }
}

type Side = { endpoint: string; credentials: Credentials };

const createBoats = ({ endpoint, credentials }: Side) =>
  new ECRClient({ region, endpoint, credentials }).send(new CreateRepositoryCommand({ repositoryName: 'boats' }));

const networksOf = async (moto: Moto) => ({
  vpc: await moto.find('DescribeVpcs', 'vpcId'),
  subnet: await moto.find('DescribeSubnets', 'subnetId'),
});

function callsFor(manifest: string, token: string, networks: { vpc: string; subnet: string }): BotocoreCall[] {
  const now = Date.now();
  const watched = [...logsCalls(now), ...cloudwatchCalls(now)];
  return [
    ...stsCalls(token),
    ...ecrCalls(manifest),
    ...watched,
    ...elbCalls(networks),
    ...ecsCalls(networks),
    ...s3Calls(now),
  ];
}

async function askAll(tool: string, { endpoint, credentials }: Side, calls: BotocoreCall[]): Promise<unknown[]> {
  const script = new URL('./outside-two-tools.py', import.meta.url).pathname;
  const env = awsEnvironment(endpoint, credentials);
  const { code, stdout, stderr } = await run('python', [script, tool], { env, input: JSON.stringify(calls) });
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** Of several calls of one operation the later ones are numbered. */
const numbered = (calls: BotocoreCall[]): string[] =>
  calls.map(([, name], index) => {
    const before = calls.slice(0, index).filter(([, other]) => other === name).length;
    return before > 0 ? `${name} ${before + 1}` : name;
  });

const prefixOf = (service: string): string => (service === 'elbv2' ? 'elasticloadbalancing' : service);

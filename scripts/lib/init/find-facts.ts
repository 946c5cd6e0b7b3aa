import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** What a repository tells of where its product runs. */
export type FactName = 'account' | 'region' | 'repository' | 'cluster' | 'service' | 'container';

/** `from` is `path:line`. */
export type Fact = { name: FactName; value: string; from: string };

/** The first group of `pattern` is the value, in files that `where` names. */
type Clue = { name: FactName; where: RegExp; pattern: RegExp };

const terraform = /\.tf$/;
const cloudformation = /\.(ya?ml|json|template)$/;
const code = /\.(ts|js|mjs|py|java|cs|go)$/;
const workflows = /^\.github\/workflows\/.+\.ya?ml$/;
const anyFile = /\.(tf|ya?ml|json|template|ts|js|mjs|py|java|cs|go|sh|env)$|(^|\/)(Makefile|\.env[^/]*)$/;

const inTerraform = (resource: string, name: FactName): Clue => ({
  name,
  where: terraform,
  pattern: new RegExp(`resource\\s+"${resource}"\\s+"[^"]+"\\s*\\{[^}]*?\\bname\\s*=\\s*"([\\w./-]+)"`, 'g'),
});

/** The property of a resource of that type, before the next resource begins. */
const inCloudformation = (type: string, property: string, name: FactName): Clue => ({
  name,
  where: cloudformation,
  pattern: new RegExp(
    `Type["']?:\\s*["']?${type}\\b(?:(?!\\bType["']?:)[\\s\\S])*?\\b${property}["']?:\\s*["']?([\\w./-]+)`,
    'g',
  ),
});

/** CDK's properties, in TypeScript's spelling and in Python's. */
const inCode = (property: string, name: FactName, value = '[\\w./-]+'): Clue => {
  const snake = property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return { name, where: code, pattern: new RegExp(`\\b(?:${property}\\s*:|${snake}\\s*=)\\s*["'](${value})["']`, 'g') };
};

const inWorkflows = (key: string, name: FactName, value = '[\\w./-]+'): Clue => ({
  name,
  where: workflows,
  pattern: new RegExp(`^[ -]*${key}:\\s*["']?(${value})["']?\\s*(?:#.*)?$`, 'gm'),
});

const regionName = '[a-z]{2}(?:-[a-z]+)+-\\d';
const accountId = '\\d{12}';

const clues: Clue[] = [
  inTerraform('aws_ecs_service', 'service'),
  inTerraform('aws_ecs_cluster', 'cluster'),
  inTerraform('aws_ecr_repository', 'repository'),
  { name: 'region', where: terraform, pattern: new RegExp(`\\bregion\\s*=\\s*"(${regionName})"`, 'g') },
  inCloudformation('AWS::ECS::Service', 'ServiceName', 'service'),
  inCloudformation('AWS::ECS::Cluster', 'ClusterName', 'cluster'),
  inCloudformation('AWS::ECR::Repository', 'RepositoryName', 'repository'),
  inCode('serviceName', 'service'),
  inCode('clusterName', 'cluster'),
  inCode('repositoryName', 'repository'),
  inCode('account', 'account', accountId),
  inCode('region', 'region', regionName),
  inWorkflows('(?:aws-region|AWS_REGION)', 'region', regionName),
  inWorkflows('ECR_REPOSITORY', 'repository'),
  inWorkflows('ECS_SERVICE', 'service'),
  inWorkflows('ECS_CLUSTER', 'cluster'),
  inWorkflows('(?:CONTAINER_NAME|container-name)', 'container'),
  { name: 'account', where: anyFile, pattern: new RegExp(`\\barn:aws:[a-z0-9-]+:[a-z0-9-]*:(${accountId}):`, 'g') },
  { name: 'account', where: anyFile, pattern: new RegExp(`\\b(${accountId})\\.dkr\\.ecr\\.`, 'g') },
  { name: 'region', where: anyFile, pattern: new RegExp(`\\.dkr\\.ecr\\.(${regionName})\\.`, 'g') },
  { name: 'repository', where: anyFile, pattern: /\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com\/([a-z0-9][a-z0-9._/-]*)/g },
  { name: 'region', where: anyFile, pattern: new RegExp(`"awslogs-region"\\s*:\\s*"(${regionName})"`, 'g') },
];

const largest = 512 * 1024;
const elsewhere = /(^|\/)(node_modules|vendor|dist|build|test|tests|__tests__|cdk\.out|\.terraform)\//;

/** Reads infrastructure code (Terraform, CloudFormation, CDK), task definitions and workflows; each value once a file. */
export async function findFacts(folder: string, files: string[]): Promise<Fact[]> {
  const found = await Promise.all(files.filter((file) => !elsewhere.test(file)).map((file) => factsIn(folder, file)));
  return found.flat();
}

async function factsIn(folder: string, file: string): Promise<Fact[]> {
  const own = clues.filter(({ where }) => where.test(file));
  if (own.length === 0) return [];
  const full = path.join(folder, file);
  const size = await stat(full).then(
    (seen) => (seen.isFile() ? seen.size : largest),
    () => largest,
  );
  if (size >= largest) return [];
  const text = await readFile(full, 'utf8');
  const all = own.flatMap(({ name, pattern }) =>
    [...text.matchAll(pattern)].map((match) => ({
      name,
      value: match[1] ?? '',
      from: `${file}:${lineOf(text, match)}`,
    })),
  );
  return all.filter(
    (fact, index) => all.findIndex((one) => one.name === fact.name && one.value === fact.value) === index,
  );
}

/** Where the value stands, which is the end of what was matched. */
const lineOf = (text: string, match: RegExpExecArray): number =>
  text.slice(0, match.index + match[0].lastIndexOf(match[1] ?? '')).split('\n').length;

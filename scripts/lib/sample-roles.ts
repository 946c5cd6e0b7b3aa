import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { TaskFacts } from '#lib/domain/access/needs';
import { type AccessRole, rolesOf } from '#lib/domain/access/roles';
import { taskFacts } from '#lib/domain/access/task-facts';
import { parseConfig } from '#lib/domain/config/parse';

const sample = 'examples/boat-listing';
const infrastructure = `${sample}/infrastructure`;

/** The roles that boat-listing's configuration needs, with the least that they need. */
async function sampleRoles(): Promise<AccessRole[]> {
  const file = `${sample}/.github/slipway.yml`;
  const config = parseConfig(await readFile(file, 'utf8'), file);
  const tasks: Record<string, TaskFacts> = {};
  for (const name of Object.keys(config.environments)) {
    const { taskDefinition } = JSON.parse(await readFile(`${infrastructure}/${name}.json`, 'utf8'));
    tasks[name] = taskFacts([taskDefinition]);
  }
  return rolesOf(config, { repository: 'harbour/boat-listing', branch: 'main', tasks });
}

/** The sample's shared infrastructure with these roles, as inputs of IAM's CreateRole and PutRolePolicy. */
export async function sharedInfrastructure(): Promise<{ path: string; content: string }> {
  const file = `${infrastructure}/shared.json`;
  const shared = JSON.parse(await readFile(file, 'utf8'));
  const roles = (await sampleRoles()).map(({ name, purpose, trust, policy }) => ({
    RoleName: name,
    Description: purpose,
    AssumeRolePolicyDocument: trust,
    Policies: [{ PolicyName: name, PolicyDocument: policy }],
  }));
  return { path: file, content: formatted(JSON.stringify({ ...shared, roles }, null, 2), file) };
}

/** As the formatter wants it: generated JSON stands among hand-written files. */
function formatted(json: string, file: string): string {
  const biome = path.resolve('node_modules/.bin/biome');
  const { status, stdout, stderr } = spawnSync(biome, ['format', `--stdin-file-path=${file}`], {
    input: json,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`biome could not format ${file}: ${stderr}`);
  return stdout;
}

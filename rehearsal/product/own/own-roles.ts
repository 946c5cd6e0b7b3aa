import { rolesOf } from '#lib/domain/access/roles';
import { taskFacts } from '#lib/domain/access/task-facts';
import type { Config } from '#lib/domain/config/schema';
import type { RoleInfrastructure } from '#rehearsal/product/infrastructure';
import type { ProductEnvironment, RepositoryName } from '#rehearsal/product/product';

/** The least that the configuration needs: what docs tell a team to make. */
export function rolesFor(
  config: Config,
  { owner, repo }: RepositoryName,
  branch: string,
  environments: Record<string, ProductEnvironment>,
): RoleInfrastructure[] {
  const tasks = Object.fromEntries(
    Object.entries(environments).map(([name, { infrastructure }]) => [
      name,
      taskFacts(infrastructure.services.map(({ taskDefinition }) => taskDefinition)),
    ]),
  );
  return rolesOf(config, { repository: `${owner}/${repo}`, branch, tasks }).map((role) => ({
    RoleName: role.name,
    Path: role.path,
    account: role.account,
    AssumeRolePolicyDocument: role.trust,
    Policies: [{ PolicyName: role.name, PolicyDocument: role.policy }],
  }));
}

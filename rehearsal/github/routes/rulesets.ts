import { z } from 'zod';
import { answer, can, change, created, ok, type Route, type Schemas } from '#rehearsal/github/api/route';
import { installHook, rulesFor } from '#rehearsal/github/branch-rules';
import { fullName, type Github } from '#rehearsal/github/github';
import type { Ruleset } from '#rehearsal/github/model/ruleset';
import type { Repository } from '#rehearsal/github/model/state';
import { timestamp } from '#rehearsal/github/people';
import { apiUrl, htmlUrl, nodeId } from '#rehearsal/github/views/links';

const given = z.object({
  name: z.string(),
  target: z.literal('branch').default('branch'),
  enforcement: z.enum(['active', 'disabled', 'evaluate']),
  bypass_actors: z.array(z.never()).default([]),
  conditions: z.object({ ref_name: z.object({ include: z.array(z.string()), exclude: z.array(z.string()) }) }),
  rules: z.array(z.object({ type: z.string(), parameters: z.record(z.string(), z.unknown()).optional() })),
});

export const rulesetRoutes: Route[] = [
  change('POST /repos/{owner}/{repo}/rulesets', can.person('admin'), given, async (call) => {
    const { github, repository, body } = call;
    const { include, exclude } = body.conditions.ref_name;
    const id = github.nextId();
    const ruleset: Ruleset = {
      ...{ id, name: body.name, isActive: body.enforcement === 'active', include, exclude },
      ...{ rules: body.rules, createdAt: github.clock.now() },
    };
    repository.rulesets.set(id, ruleset);
    await installHook(repository);
    return created(rulesetView(github, repository, ruleset));
  }),

  answer('GET /repos/{owner}/{repo}/rules/branches/{branch}', can.read('metadata'), ({ repository, params, page }) =>
    ok(
      page(rulesFor(repository, `refs/heads/${params.branch}`)).map(
        ({ ruleset, ...rule }) =>
          ({
            ...{ ...rule, ruleset_id: ruleset.id, ruleset_source_type: 'Repository' },
            ruleset_source: fullName(repository),
          }) as Rule,
      ),
    ),
  ),
];

type Rule = Schemas['repository-rule-detailed'];

function rulesetView(github: Github, repository: Repository, ruleset: Ruleset): Schemas['repository-ruleset'] {
  const { id, name, isActive, include, exclude, rules, createdAt } = ruleset;
  return {
    ...{ id, node_id: nodeId('RepositoryRuleset', id), name, target: 'branch' },
    ...{ source_type: 'Repository', source: fullName(repository), enforcement: isActive ? 'active' : 'disabled' },
    ...{ bypass_actors: [], conditions: { ref_name: { include, exclude } }, rules: rules as never },
    ...{ created_at: timestamp(createdAt), updated_at: timestamp(createdAt) },
    _links: {
      self: { href: `${apiUrl(github, repository)}/rulesets/${id}` },
      html: { href: `${htmlUrl(github, repository)}/rules/${id}` },
    },
  };
}

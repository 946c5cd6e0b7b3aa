import { z } from 'zod';
import { answer, can, change, created, ok, type Route, type Schemas } from '#rehearsal/github/api/route';
import { installHook, rulesFor } from '#rehearsal/github/branch-rules';
import type { Ruleset } from '#rehearsal/github/model/ruleset';
import type { Repository } from '#rehearsal/github/model/state';

const given = z.object({
  name: z.string(),
  target: z.literal('branch').default('branch'),
  enforcement: z.enum(['active', 'disabled', 'evaluate']),
  bypass_actors: z.array(z.never()).default([]),
  conditions: z.object({ ref_name: z.object({ include: z.array(z.string()), exclude: z.array(z.string()) }) }),
  rules: z.array(z.looseObject({ type: z.string() })),
});

export const rulesetRoutes: Route[] = [
  change('POST /repos/{owner}/{repo}/rulesets', can.person('admin'), given, async (call) => {
    const { github, repository, body } = call;
    const { include, exclude } = body.conditions.ref_name;
    const id = github.nextId();
    const ruleset: Ruleset = {
      ...{ id, name: body.name, isActive: body.enforcement === 'active', include, exclude },
      rules: body.rules.map(({ type }) => type),
    };
    repository.rulesets.set(id, ruleset);
    await installHook(repository);
    return created(rulesetView(repository, ruleset));
  }),

  answer('GET /repos/{owner}/{repo}/rules/branches/{branch}', can.read('metadata'), ({ repository, params, page }) =>
    ok(
      page(rulesFor(repository, `refs/heads/${params.branch}`)).map(
        ({ type, ruleset }) =>
          ({ type, ruleset_id: ruleset.id, ruleset_source_type: 'Repository', ...sourceOf(repository) }) as Rule,
      ),
    ),
  ),
];

type Rule = Schemas['repository-rule-detailed'];

const sourceOf = ({ owner, name }: Repository) => ({ ruleset_source: `${owner}/${name}` });

const rulesetView = (repository: Repository, { id, name, isActive, include, exclude, rules }: Ruleset) =>
  ({
    ...{ id, name, target: 'branch', source_type: 'Repository', source: `${repository.owner}/${repository.name}` },
    ...{ enforcement: isActive ? 'active' : 'disabled', conditions: { ref_name: { include, exclude } } },
    rules: rules.map((type) => ({ type })),
  }) as Schemas['repository-ruleset'];

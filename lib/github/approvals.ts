import type { RestEndpointMethodTypes } from '@octokit/rest';
import type { Approval, EnvironmentRules } from '#lib/domain/promotion/facts';
import type { Approvals } from '#lib/ports';
import type { Github } from './client.ts';
import { isCode } from './failure.ts';

type ProtectionRule = NonNullable<
  RestEndpointMethodTypes['repos']['getEnvironment']['response']['data']['protection_rules']
>[number];
type Reviewers = Extract<ProtectionRule, { reviewers?: unknown }>;
type WaitTimer = Extract<ProtectionRule, { wait_timer?: unknown }>;

const unprotected: EnvironmentRules = { exists: false, reviewers: [], preventSelfReview: false, waitMinutes: 0 };

/** Environments and what reviewers said of one run. Needs `actions: read`. */
export const approvals = (github: Github): Approvals => ({
  rules: (environment) => rulesOf(github, environment),
  ofRun: (runId) => approvalsOf(github, runId),
  pending: (runId) => pendingOf(github, runId),
});

async function rulesOf({ rest, owner, repo }: Github, environment: string): Promise<EnvironmentRules> {
  try {
    const { data } = await rest.repos.getEnvironment({ owner, repo, environment_name: environment });
    const rules = data.protection_rules ?? [];
    const review = rules.find((rule): rule is Reviewers => rule.type === 'required_reviewers');
    const timer = rules.find((rule): rule is WaitTimer => rule.type === 'wait_timer');
    return {
      exists: true,
      reviewers: (review?.reviewers ?? []).map(nameOf),
      preventSelfReview: review?.prevent_self_review ?? false,
      waitMinutes: timer?.wait_timer ?? 0,
    };
  } catch (error) {
    if (isCode(error, 'GITHUB_NOT_FOUND')) return unprotected;
    throw error;
  }
}

/** A person by login, a team as `@slug`. */
function nameOf({ reviewer }: NonNullable<Reviewers['reviewers']>[number]): string {
  if (!reviewer) return '(unknown)';
  return 'login' in reviewer ? reviewer.login : `@${reviewer.slug}`;
}

async function approvalsOf({ rest, owner, repo }: Github, runId: number): Promise<Approval[]> {
  const reviews = await rest.paginate(rest.actions.getReviewsForRun, { owner, repo, run_id: runId, per_page: 100 });
  return reviews.map(({ environments, state, user, comment }) => ({
    environments: environments.flatMap(({ name }) => (name === undefined ? [] : [name])),
    state,
    user: user.login,
    comment,
  }));
}

async function pendingOf({ rest, owner, repo }: Github, runId: number): Promise<string[]> {
  const query = { owner, repo, run_id: runId, per_page: 100 };
  const pending = await rest.paginate(rest.actions.getPendingDeploymentsForRun, query);
  return pending.flatMap(({ environment }) => (environment.name === undefined ? [] : [environment.name]));
}

import { listRefs } from '#rehearsal/github/git/refs';
import { fullName, type Github, userOf } from '#rehearsal/github/github';
import type { Job, Run } from '#rehearsal/github/model/run';
import type { Repository } from '#rehearsal/github/model/state';

/** https://docs.github.com/actions/reference/security/oidc#oidc-token-claims */
export async function claimsOf(github: Github, repository: Repository, run: Run, job: Job) {
  const attempt = run.attempts.at(-1);
  const name = fullName(repository);
  const workflow = `${name}/${run.path}@${run.ref}`;
  const environment = job.environment === undefined ? {} : { environment: job.environment };
  const pull = run.payload['pull_request'] as { head: { ref: string }; base: { ref: string } } | undefined;
  const called = await jobWorkflow(github, repository, run, job);
  return {
    sub: subjectOf(subjectPrefix(github, repository), run, job),
    repository: name,
    repository_id: String(repository.id),
    repository_owner: repository.owner,
    repository_owner_id: String(userOf(github, repository.owner).id),
    repository_visibility: repository.private ? 'private' : 'public',
    ref: run.ref,
    ref_type: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: 'false',
    sha: run.sha,
    run_id: String(run.id),
    run_number: String(run.number),
    run_attempt: String(attempt?.number ?? 1),
    runner_environment: 'github-hosted',
    actor: run.actor,
    actor_id: String(userOf(github, run.actor).id),
    event_name: run.event,
    base_ref: pull?.base.ref ?? '',
    head_ref: pull?.head.ref ?? '',
    workflow: run.workflowName,
    workflow_ref: workflow,
    workflow_sha: run.workflowSha,
    job_workflow_ref: called?.ref ?? workflow,
    job_workflow_sha: called?.sha ?? run.workflowSha,
    ...environment,
  };
}

/** The environment of the job comes first, then that it is a pull request, then the ref. */
function subjectOf(prefix: string, run: Run, job: Job): string {
  if (job.environment !== undefined) return `${prefix}:environment:${encodeURIComponent(job.environment)}`;
  return run.event === 'pull_request' ? `${prefix}:pull_request` : `${prefix}:ref:${run.ref}`;
}

/** https://github.blog/changelog/2026-04-23-immutable-subject-claims-for-github-actions-oidc-tokens */
function subjectPrefix(github: Github, repository: Repository): string {
  if (!repository.immutableSubject) return `repo:${fullName(repository)}`;
  const { owner, name, id } = repository;
  return `repo:${owner}@${userOf(github, owner).id}/${name}@${id}`;
}

/** The reusable workflow that the job belongs to, with the ref that the caller pinned in full. */
async function jobWorkflow(github: Github, repository: Repository, run: Run, job: Job) {
  const uses = callerOf(run, job)?.uses;
  if (!uses) return undefined;
  if (/^(\.|\$)\//.test(uses)) {
    return { ref: `${fullName(repository)}/${uses.slice(2)}@${run.ref}`, sha: run.workflowSha };
  }
  const [file = '', version = ''] = uses.split('@');
  const [owner, name] = file.split('/');
  const home = github.state.repositories.get(`${owner}/${name}`.toLowerCase());
  const refs = home ? await listRefs(home.gitDir) : [];
  const ref = refs.find((one) => one.name === `refs/tags/${version}` || one.name === `refs/heads/${version}`);
  return { ref: `${file}@${ref?.name ?? version}`, sha: ref?.commit ?? version };
}

/** The workflow's own job that a running job stands under: `deploy-staging` of `deploy-staging / deploy`. */
export function callerOf(run: Run, job: Job): Run['jobs'][string] | undefined {
  const name = job.name.split(' / ')[0]?.replace(/ \(.*\)$/, '') ?? '';
  return run.jobs[name] ?? Object.values(run.jobs).find((candidate) => candidate.name === name) ?? run.jobs[job.key];
}

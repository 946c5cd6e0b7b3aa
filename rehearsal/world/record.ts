import type { RecordedCall } from '#rehearsal/aws/call-log';
import type { Deployment } from '#rehearsal/github/model/deployment';
import type { Issue } from '#rehearsal/github/model/issue';
import type { Run } from '#rehearsal/github/model/run';
import type { Repository } from '#rehearsal/github/model/state';
import type { IncidentReport, RunReport } from '#rehearsal/report/model';
import type { EnvironmentName, EnvironmentRecord, Recorded, RunHandle } from '#rehearsal/scenarios/scenario';
import type { AwsWorld } from './aws-world.ts';
import { environmentState } from './environment-state.ts';
import type { Users } from './users.ts';
import type { World, WorldEnvironment } from './world.ts';

/** Reads what the stand-ins recorded, once the story is over. */
export function recordOf<Name extends string = EnvironmentName>(
  world: World<Name>,
  runs: RunHandle[],
  users: Users[],
): Omit<Recorded<Name>, 'ledger' | 'releases'> {
  const repository = world.github.repository(`${world.repository.owner}/${world.repository.repo}`);
  const played = runs.flatMap(({ id }) => repository.runs.get(id) ?? []);
  return {
    runs: played.map(runReport),
    environments: environmentRecords(world, repository),
    incidents: incidentsOf(repository),
    traffic: users.map((some) => some.report()),
    changes: world.aws.calls.filter(isChange).map(({ service, operation, principal, at }) => ({
      operation: `${service}:${operation}`,
      role: principal.split('/')[1] ?? principal,
      at,
    })),
    refusals: world.aws.calls.flatMap(({ service, operation, error }) =>
      error === undefined ? [] : [{ operation: `${service}:${operation}`, error }],
    ),
    faults: world.faults.struck().map(({ operation, kind }) => ({ operation, kind })),
    approvals: played.flatMap((run) =>
      run.approvals.flatMap(({ environments, state, user }) =>
        environments.map((environment) => ({ run: run.id, environment, state, user })),
      ),
    ),
  };
}

const isChange = ({ operation, status }: RecordedCall): boolean =>
  status === 200 && !/^(Describe|List|Get|BatchGet|Filter|Assume)/.test(operation);

function runReport(run: Run): RunReport {
  const attempt = run.attempts.at(-1);
  return {
    id: run.id,
    workflow: run.workflowName,
    event: run.event,
    conclusion: attempt?.crashed ? 'crashed' : (attempt?.conclusion ?? 'never ended'),
    startedAt: attempt?.startedAt ?? run.createdAt,
    finishedAt: attempt?.updatedAt ?? run.createdAt,
    jobs: (attempt?.jobs ?? []).map((job) => ({
      name: job.name,
      conclusion: job.conclusion ?? 'never ended',
      startedAt: job.startedAt,
      finishedAt: job.completedAt ?? job.startedAt,
      summary: job.summary,
    })),
  };
}

function environmentRecords<Name extends string>({ aws, environments }: World<Name>, repository: Repository) {
  const records = Object.values<WorldEnvironment>(environments).map((environment) => [
    environment.name,
    environmentRecord(aws, repository, environment),
  ]);
  return Object.fromEntries(records) as Record<Name, EnvironmentRecord>;
}

function environmentRecord(aws: AwsWorld, repository: Repository, environment: WorldEnvironment): EnvironmentRecord {
  const { services, tasks } = environmentState(aws, environment);
  const running = tasks.filter((task) => task.status === 'RUNNING' && task.desired === 'RUNNING');
  const deployments = [...repository.deployments.values()].filter(
    (deployment) => deployment.environment === environment.name,
  );
  return {
    digests: running.flatMap(({ digests }) => digests),
    rollouts: services.flatMap(({ deployments: rollouts }) =>
      rollouts.toReversed().map(({ status, reason = '', digest }) => ({ status, reason, digest })),
    ),
    records: deployments
      .filter(({ task }) => task === 'slipway:deploy')
      .map((deployment) => ({
        digest: digestOf(deployment),
        sha: deployment.sha,
        states: deployment.statuses.map(({ state }) => state),
        notes: deployment.statuses.map(({ description }) => description),
        at: deployment.statuses.map(({ createdAt }) => createdAt),
      })),
    quarantined: deployments
      .filter(({ task, statuses }) => task === 'slipway:quarantine' && statuses.at(-1)?.state !== 'inactive')
      .map(digestOf),
  };
}

/** GitHub keeps a payload as it came: an object, or JSON in a string. */
function digestOf({ payload }: Deployment): string {
  const parsed = typeof payload === 'string' ? JSON.parse(payload) : payload;
  return String(parsed.digest);
}

const incidentsOf = (repository: Repository): IncidentReport[] =>
  [...repository.issues.values()].filter((issue) => !issue.pull).map(incidentReport);

const incidentReport = ({ number, title, state, labels, body, comments }: Issue): IncidentReport => ({
  number,
  title,
  state,
  labels,
  body: body ?? '',
  comments: comments.map(({ user, createdAt, body: text }) => ({ author: user, at: createdAt, body: text })),
});

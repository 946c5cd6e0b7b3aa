import type { Repository } from '#rehearsal/github/model/state';

/** Something happened in a repository; the workflows that listen are started. */
export type RepositoryEvent = {
  repository: Repository;
  /** push, pull_request, issues … */
  name: string;
  /** The activity type: opened, labeled … */
  action?: string | undefined;
  /** GITHUB_REF and GITHUB_SHA of the runs. */
  ref: string;
  sha: string;
  /** The commit whose workflow files listen; `sha` unless told. */
  workflowSha?: string | undefined;
  /** What `branches:` is asked about, where that is not `ref`: the base of a pull request. */
  branch?: string | undefined;
  /** Changed files, for `paths:`; unknown means that path filters let everything pass. */
  paths?: string[] | undefined;
  /** For a schedule: the cron expression that came due. */
  cron?: string | undefined;
  /** For a dispatch: the only workflow file that is asked. */
  workflowPath?: string | undefined;
  actor: string;
  /** Caused by a job token: starts nothing but dispatches. */
  byJob: boolean;
  payload: Record<string, unknown>;
};

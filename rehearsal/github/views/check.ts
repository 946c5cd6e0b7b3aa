import type { Schemas } from '#rehearsal/github/api/route';
import type { Github } from '#rehearsal/github/github';
import type { Annotation, CheckRun, CommitStatus } from '#rehearsal/github/model/commit-marks';
import type { Repository } from '#rehearsal/github/model/state';
import { timestamp } from '#rehearsal/github/people';
import { apiUrl, htmlUrl, nodeId } from './links.ts';
import { actionsApp, userView } from './user.ts';

export function checkView(github: Github, repository: Repository, check: CheckRun): Schemas['check-run'] {
  const url = `${apiUrl(github, repository)}/check-runs/${check.id}`;
  const html = `${htmlUrl(github, repository)}/runs/${check.id}`;
  return {
    id: check.id,
    node_id: nodeId('CheckRun', check.id),
    name: check.name,
    head_sha: check.sha,
    external_id: check.externalId,
    url,
    html_url: html,
    details_url: check.detailsUrl ?? html,
    status: check.status,
    conclusion: check.conclusion as Schemas['check-run']['conclusion'],
    started_at: timestamp(check.startedAt),
    completed_at: check.completedAt && timestamp(check.completedAt),
    output: {
      ...check.output,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: check.id },
    app: actionsApp(github),
    pull_requests: [],
  };
}

export const annotationView = (
  github: Github,
  repository: Repository,
  sha: string,
  annotation: Annotation,
): Schemas['check-annotation'] => ({
  path: annotation.path,
  start_line: annotation.start_line,
  end_line: annotation.end_line,
  start_column: annotation.start_column ?? null,
  end_column: annotation.end_column ?? null,
  annotation_level: annotation.annotation_level,
  message: annotation.message,
  title: annotation.title ?? null,
  raw_details: annotation.raw_details ?? null,
  blob_href: `${htmlUrl(github, repository)}/blob/${sha}/${annotation.path}`,
});

/** A status as the combined status of its commit has it: who gave it is not told. */
export const simpleStatusView = (
  github: Github,
  repository: Repository,
  sha: string,
  status: CommitStatus,
): Schemas['simple-commit-status'] => ({
  id: status.id,
  node_id: nodeId('StatusContext', status.id),
  url: `${apiUrl(github, repository)}/statuses/${sha}`,
  avatar_url: null,
  state: status.state,
  context: status.context,
  description: status.description,
  target_url: status.targetUrl,
  created_at: timestamp(status.createdAt),
  updated_at: timestamp(status.createdAt),
});

export const commitStatusView = (
  github: Github,
  repository: Repository,
  sha: string,
  status: CommitStatus,
): Schemas['status'] => ({
  ...simpleStatusView(github, repository, sha, status),
  creator: userView(github, status.creator),
});

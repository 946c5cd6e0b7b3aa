import { z } from 'zod';
import { notFound, validationFailed } from '#rehearsal/github/api/errors';
import { answer, can, change, created, noContent, ok, type Route } from '#rehearsal/github/api/route';
import { actorOf } from '#rehearsal/github/events/actor';
import type { Github } from '#rehearsal/github/github';
import { createLabel, ensureLabels, publishIssue } from '#rehearsal/github/issues';
import type { Issue, Label } from '#rehearsal/github/model/issue';
import type { Repository } from '#rehearsal/github/model/state';
import { issueView, labelsOf, labelView } from '#rehearsal/github/views/issue';
import { assertAssignable, issueOf } from './issue-rules.ts';

const reads = can.read('issues', 'pull-requests');
const writes = can.either(['issues', 'pull-requests'], 'triage');
const names = z
  .union([z.object({ labels: z.array(z.string()) }).transform(({ labels }) => labels), z.array(z.string())])
  .catch([]);
const look = {
  color: z
    .string()
    .regex(/^[0-9a-fA-F]{6}$/)
    .optional(),
  description: z.string().max(100).optional(),
};
const assignees = z.object({ assignees: z.array(z.string()).default([]) });

export const labelRoutes: Route[] = [
  answer('GET /repos/{owner}/{repo}/labels', reads, ({ github, repository, page }) =>
    ok(page([...repository.labels.values()]).map((label) => labelView(github, repository, label))),
  ),

  change(
    'POST /repos/{owner}/{repo}/labels',
    writes,
    z.object({ name: z.string(), ...look }),
    ({ github, repository, body }) => {
      if (repository.labels.has(body.name.toLowerCase()))
        throw validationFailed({ resource: 'Label', code: 'already_exists', field: 'name' });
      return created(labelView(github, repository, createLabel(github, repository, body)));
    },
  ),

  answer('GET /repos/{owner}/{repo}/labels/{name}', reads, ({ github, repository, params }) =>
    ok(labelView(github, repository, labelOf(repository, params.name))),
  ),

  change(
    'PATCH /repos/{owner}/{repo}/labels/{name}',
    writes,
    z.object({ new_name: z.string().optional(), ...look }),
    ({ github, repository, params, body }) => {
      const label = labelOf(repository, params.name);
      rename(repository, label, body.new_name ?? label.name);
      label.color = body.color ?? label.color;
      label.description = body.description ?? label.description;
      return ok(labelView(github, repository, label));
    },
  ),

  answer('DELETE /repos/{owner}/{repo}/labels/{name}', writes, ({ repository, params }) => {
    const label = labelOf(repository, params.name);
    repository.labels.delete(label.name.toLowerCase());
    for (const issue of repository.issues.values()) issue.labels = issue.labels.filter((name) => name !== label.name);
    return noContent();
  }),

  answer('GET /repos/{owner}/{repo}/issues/{issue_number}/labels', reads, ({ github, repository, params, page }) =>
    ok(page(labelsOf(github, repository, issueOf(repository, params.issue_number)))),
  ),

  change('POST /repos/{owner}/{repo}/issues/{issue_number}/labels', writes, names, async (call) => {
    const { github, repository, params, body, caller } = call;
    const issue = issueOf(repository, params.issue_number);
    const added = ensureLabels(github, repository, body).filter((name) => !issue.labels.includes(name));
    relabel(github, issue, [...issue.labels, ...added]);
    for (const label of added) await publishIssue(github, repository, issue, 'labeled', actorOf(caller), { label });
    return ok(labelsOf(github, repository, issue));
  }),

  change(
    'PUT /repos/{owner}/{repo}/issues/{issue_number}/labels',
    writes,
    names,
    ({ github, repository, params, body }) => {
      const issue = issueOf(repository, params.issue_number);
      relabel(github, issue, ensureLabels(github, repository, body));
      return ok(labelsOf(github, repository, issue));
    },
  ),

  answer('DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', writes, async (call) => {
    const { github, repository, params, caller } = call;
    const issue = issueOf(repository, params.issue_number);
    const label = issue.labels.find((name) => name.toLowerCase() === params.name.toLowerCase());
    if (label === undefined) throw notFound('Label does not exist');
    relabel(
      github,
      issue,
      issue.labels.filter((name) => name !== label),
    );
    await publishIssue(github, repository, issue, 'unlabeled', actorOf(caller), { label });
    return ok(labelsOf(github, repository, issue));
  }),

  change(
    'POST /repos/{owner}/{repo}/issues/{issue_number}/assignees',
    writes,
    assignees,
    ({ github, repository, params, body }) => {
      const issue = issueOf(repository, params.issue_number);
      assertAssignable(repository, body.assignees);
      issue.assignees = [...new Set([...issue.assignees, ...body.assignees])];
      return created(issueView(github, repository, issue));
    },
  ),

  change('DELETE /repos/{owner}/{repo}/issues/{issue_number}/assignees', writes, assignees, (call) => {
    const issue = issueOf(call.repository, call.params.issue_number);
    issue.assignees = issue.assignees.filter((login) => !call.body.assignees.includes(login));
    return ok(issueView(call.github, call.repository, issue));
  }),
];

function labelOf(repository: Repository, name: string): Label {
  const label = repository.labels.get(name.toLowerCase());
  if (!label) throw notFound();
  return label;
}

function relabel(github: Github, issue: Issue, labels: string[]): void {
  issue.labels = labels;
  issue.updatedAt = github.clock.now();
}

function rename(repository: Repository, label: Label, name: string): void {
  repository.labels.delete(label.name.toLowerCase());
  for (const issue of repository.issues.values())
    issue.labels = issue.labels.map((current) => (current === label.name ? name : current));
  label.name = name;
  repository.labels.set(name.toLowerCase(), label);
}

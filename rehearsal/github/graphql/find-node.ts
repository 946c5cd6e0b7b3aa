import type { Github } from '#rehearsal/github/github';
import type { Issue } from '#rehearsal/github/model/issue';
import type { Repository } from '#rehearsal/github/model/state';
import { fail } from './failure.ts';

/** What a node's global id says: its type and its own id. */
const partsOf = (node: string): [type: string, id: number] => {
  const [type = '', id] = Buffer.from(node, 'base64url').toString().split(':');
  return [type, Number(id)];
};

const missing = (node: string) => fail('NOT_FOUND', `Could not resolve to a node with the global id of '${node}'.`);

export function findRepositoryNode(github: Github, node: string): Repository {
  const [type, id] = partsOf(node);
  const found = [...github.state.repositories.values()].find((repository) => repository.id === id);
  if (!found || type !== 'Repository') throw missing(node);
  return found;
}

/** An issue or a pull request. */
export function findIssueNode(github: Github, node: string): { repository: Repository; issue: Issue } {
  const [, id] = partsOf(node);
  for (const repository of github.state.repositories.values()) {
    const issue = [...repository.issues.values()].find((each) => each.id === id);
    if (issue) return { repository, issue };
  }
  throw missing(node);
}

export function findLabelName(repository: Repository, node: string): string {
  const [, id] = partsOf(node);
  const found = [...repository.labels.values()].find((label) => label.id === id);
  if (!found) throw missing(node);
  return found.name;
}

export function findLogin(github: Github, node: string): string {
  const [, id] = partsOf(node);
  const found = [...github.state.users.values()].find((user) => user.id === id);
  if (!found) throw missing(node);
  return found.login;
}

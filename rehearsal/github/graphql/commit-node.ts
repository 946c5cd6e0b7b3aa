import { type Commit, divergence, log, mergeBase, type Person, readCommit } from '#rehearsal/github/git/commits';
import { findObject } from '#rehearsal/github/git/object-reader';
import { readBlob } from '#rehearsal/github/git/objects';
import { type Ref, resolveCommit } from '#rehearsal/github/git/refs';
import type { Github } from '#rehearsal/github/github';
import type { Repository } from '#rehearsal/github/model/state';
import { htmlUrl, nodeId } from '#rehearsal/github/views/links';
import { actorNode } from './actor-node.ts';
import { connection, type PageArguments } from './connection.ts';

export async function commitNode(github: Github, repository: Repository, name: string) {
  const commit = await readCommit(repository.gitDir, name);
  return commit ? describe(github, repository, commit) : null;
}

const describe = (github: Github, repository: Repository, commit: Commit) => ({
  __typename: 'Commit',
  ...gitObject(github, repository, commit.sha),
  message: commit.message,
  messageHeadline: commit.message.split('\n')[0] ?? '',
  messageBody: commit.message.split('\n').slice(1).join('\n').trim(),
  committedDate: commit.committer.date,
  authoredDate: commit.author.date,
  author: personNode(github, commit.author),
  committer: personNode(github, commit.committer),
  authors: (page: PageArguments) =>
    connection('authors', authorsOf(commit), page, (author) => personNode(github, author)),
  url: `${htmlUrl(github, repository)}/commit/${commit.sha}`,
  file: async ({ path }: { path: string }) => {
    const object = await objectNode(github, repository, `${commit.sha}:${path}`);
    return object && { __typename: 'TreeEntry', path, name: path.split('/').at(-1), object };
  },
  tree: { __typename: 'Tree', ...gitObject(github, repository, commit.tree) },
  parents: (page: PageArguments) =>
    connection('parents', commit.parents, page, (sha) => commitNode(github, repository, sha)),
  history: async (page: PageArguments & History) => {
    const { path, since, until, author } = page;
    const given = Object.fromEntries(Object.entries({ path, since, until }).filter(([, value]) => value));
    const all = await log(repository.gitDir, commit.sha, given);
    const commits = all.filter((one) => !author?.emails || author.emails.includes(one.author.email));
    return connection('history', commits, page, (one) => describe(github, repository, one));
  },
});

type History = { path?: string; since?: string; until?: string; author?: { emails?: string[] } };

function personNode(github: Github, { name, email, date }: Person) {
  const user = [...github.state.users.values()].find((one) => one.email === email);
  return { name, email, date, user: user ? actorNode(github, user.login) : null };
}

/** GitHub counts those that a message names. */
const authorsOf = ({ author, message }: Commit): Person[] => [
  author,
  ...[...message.matchAll(/^Co-authored-by: *(.*?) *<(.*)>/gim)].map(([, name = '', email = '']) => ({
    ...{ name, email, date: author.date },
  })),
];

const gitObject = (github: Github, repository: Repository, sha: string) => ({
  id: nodeId('GitObject', sha),
  oid: sha,
  abbreviatedOid: sha.slice(0, 7),
  commitUrl: `${htmlUrl(github, repository)}/commit/${sha}`,
  commitResourcePath: `/${repository.owner}/${repository.name}/commit/${sha}`,
});

/** `object(expression: "main:path")` or by oid. */
export async function objectNode(github: Github, repository: Repository, expression: string) {
  const { gitDir } = repository;
  const [rev = '', path] = expression.split(/:(.*)/s);
  const commit = await resolveCommit(gitDir, rev);
  const found = await findObject(gitDir, path === undefined ? (commit ?? rev) : `${commit ?? rev}:${path}`);
  if (!found) return null;
  if (found.type === 'commit') return commitNode(github, repository, found.sha);
  const common = gitObject(github, repository, found.sha);
  if (found.type !== 'blob') return { __typename: found.type === 'tag' ? 'Tag' : 'Tree', ...common };
  const content = await readBlob(gitDir, found.sha);
  const isBinary = content.includes(0);
  const text = isBinary ? null : content.toString('utf8', 0, mostText);
  const isTruncated = !isBinary && content.length > mostText;
  return { __typename: 'Blob', ...common, text, byteSize: content.length, isBinary, isTruncated };
}

/** GitHub gives out no more of a text, in bytes. */
const mostText = 512_000;

export const refNode = (github: Github, repository: Repository, ref: Ref) => ({
  __typename: 'Ref',
  id: nodeId('Ref', ref.name),
  name: ref.name.replace(/^refs\/[^/]+\//, ''),
  prefix: /^refs\/[^/]+\//.exec(ref.name)?.[0] ?? 'refs/',
  target: () => objectNode(github, repository, ref.sha),
  compare: (other: { headRef: string }) => comparisonNode(github, repository, ref, other.headRef),
});

async function comparisonNode(github: Github, repository: Repository, base: Ref, headRef: string) {
  const { gitDir } = repository;
  const head = await resolveCommit(gitDir, headRef);
  if (!head || !(await mergeBase(gitDir, base.commit, head))) return null;
  const { ahead, behind } = await divergence(gitDir, base.commit, head);
  return {
    id: nodeId('Comparison', `${base.commit}...${head}`),
    aheadBy: ahead,
    behindBy: behind,
    status: ahead > 0 ? (behind > 0 ? 'DIVERGED' : 'AHEAD') : behind > 0 ? 'BEHIND' : 'IDENTICAL',
    baseTarget: () => commitNode(github, repository, base.commit),
    headTarget: () => commitNode(github, repository, head),
  };
}

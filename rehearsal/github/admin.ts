/** What a world or a test sets up without asking GitHub's API: people, repositories, what is in them. */
import { mkdir, stat } from 'node:fs/promises';
import { refMoved } from './events/refs-moved.ts';
import { commitDirectory, copyRefs, initBare } from './git/bare-repository.ts';
import { resolveCommit } from './git/refs.ts';
import { git } from './git/run-git.ts';
import { findRepository, type Github } from './github.ts';
import type { Role } from './model/people.ts';
import type { Repository } from './model/state.ts';
import { personOf } from './people.ts';

export type NewRepository = {
  owner: string;
  name: string;
  description?: string;
  private?: boolean;
  /** Default: `main`. */
  defaultBranch?: string;
  /** A git directory or checkout whose branches and tags are copied; any other folder becomes the first commit. */
  from?: string;
  /** What a workflow's token may where no `permissions:` are written. Default: `read`. */
  defaultPermissions?: 'read' | 'write';
  /** Default: no, as of a repository that is older than summer 2026. */
  immutableSubject?: boolean;
  secrets?: Record<string, string>;
  variables?: Record<string, string>;
};

export type Publication = {
  /** owner/name */
  repository: string;
  directory: string;
  message: string;
  /** Default: the default branch. */
  branch?: string;
  /** Tags to set on the commit, moved when they exist. */
  tags?: string[];
  /** Whose commit it is; default: the owner. */
  author?: string;
  /** Tell the workflows, as a push would. Default: no. */
  events?: boolean;
};

export type Admin = {
  /** Creates the person, or only a further token. */
  createUser(user: { login: string; name?: string; email?: string }): { login: string; token: string };
  createRepository(repository: NewRepository): Promise<Repository>;
  /** Commits a folder (its .gitignore counts) on top of the branch; gives the commit. */
  publish(publication: Publication): Promise<string>;
  setRole(repository: string, login: string, role: Role): void;
  setSecrets(repository: string, secrets: Record<string, string>): void;
  setVariables(repository: string, variables: Record<string, string>): void;
  repository(fullName: string): Repository;
};

export function createAdmin(github: Github): Admin {
  const repository = (name: string): Repository => {
    const [owner = '', repo = ''] = name.split('/');
    const found = findRepository(github.state, owner, repo);
    if (!found) throw new Error(`The GitHub stand-in has no repository ${name}`);
    return found;
  };
  return {
    repository,
    createUser: (user) => createUser(github, user),
    createRepository: (wanted) => createRepository(github, wanted),
    publish: (publication) => publish(github, repository(publication.repository), publication),
    setRole: (name, login, role) => void repository(name).roles.set(login, role),
    setSecrets: (name, secrets) => void Object.assign(repository(name).secrets, secrets),
    setVariables: (name, variables) => void Object.assign(repository(name).variables, variables),
  };
}

function createUser(github: Github, { login, name = login, email }: { login: string; name?: string; email?: string }) {
  const id = github.nextId();
  const user = { id, login, name, type: 'User' as const, createdAt: github.clock.now() };
  if (!github.state.users.has(login))
    github.state.users.set(login, { ...user, email: email ?? `${id}+${login}@users.noreply.github.com` });
  return { login, token: github.issueToken({ kind: 'user', login }).value };
}

async function createRepository(github: Github, wanted: NewRepository): Promise<Repository> {
  const { owner, name, defaultBranch = 'main', from } = wanted;
  if (findRepository(github.state, owner, name)) throw new Error(`${owner}/${name} exists already`);
  const gitDir = `${github.dataDir}/${owner}/${name}.git`;
  await initBare(gitDir, defaultBranch);
  const repository = emptyRepository(github, wanted, gitDir);
  github.state.repositories.set(`${owner}/${name}`.toLowerCase(), repository);
  if (from && (await isGit(from))) await copyRefs(gitDir, from);
  else if (from)
    await publish(github, repository, { repository: `${owner}/${name}`, directory: from, message: 'Initial commit' });
  github.changed();
  return repository;
}

function emptyRepository(github: Github, wanted: NewRepository, gitDir: string): Repository {
  const now = github.clock.now();
  return {
    id: github.nextId(),
    owner: wanted.owner,
    name: wanted.name,
    description: wanted.description ?? null,
    private: wanted.private ?? false,
    defaultBranch: wanted.defaultBranch ?? 'main',
    gitDir,
    createdAt: now,
    pushedAt: now,
    roles: new Map(),
    defaultPermissions: wanted.defaultPermissions ?? 'read',
    immutableSubject: wanted.immutableSubject ?? false,
    secrets: { ...wanted.secrets },
    variables: { ...wanted.variables },
    lastNumber: 0,
    issues: new Map(),
    labels: new Map(),
    deployments: new Map(),
    environments: new Map(),
    workflows: new Map(),
    runs: new Map(),
    releases: new Map(),
    statuses: new Map(),
    checks: new Map(),
    scans: new Map(),
    attestations: [],
    rulesets: new Map(),
  };
}

async function publish(github: Github, repository: Repository, publication: Publication): Promise<string> {
  const { directory, message, branch = repository.defaultBranch, author = repository.owner } = publication;
  await mkdir(repository.gitDir, { recursive: true });
  const ref = `refs/heads/${branch}`;
  const before = await resolveCommit(repository.gitDir, ref);
  const { date, ...person } = personOf(github, author);
  const after = await commitDirectory(repository.gitDir, { directory, branch, message, author: person, date });
  for (const tag of publication.tags ?? []) await git(repository.gitDir, ['update-ref', `refs/tags/${tag}`, after]);
  if (publication.events) await refMoved(github, repository, { ref, before, after }, { login: author, byJob: false });
  github.changed();
  return after;
}

async function isGit(directory: string): Promise<boolean> {
  for (const mark of ['.git', 'HEAD']) {
    if (await stat(`${directory}/${mark}`).catch(() => undefined)) return true;
  }
  return false;
}

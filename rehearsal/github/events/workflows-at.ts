import { listTree, readBlob } from '#rehearsal/github/git/objects';
import type { Repository } from '#rehearsal/github/model';
import { readWorkflow, type WorkflowFile } from './workflow-file.ts';

export type FoundWorkflow = { path: string; file: WorkflowFile | undefined };

/** A commit never changes, so its workflows are read once; the memory goes with the repository. */
const known = new WeakMap<Repository, Map<string, Promise<FoundWorkflow[]>>>();

/** The workflow files at a commit; `file` is undefined where the file is broken. */
export function workflowsAt(repository: Repository, commit: string): Promise<FoundWorkflow[]> {
  const commits = known.get(repository) ?? new Map<string, Promise<FoundWorkflow[]>>();
  known.set(repository, commits);
  const found = commits.get(commit) ?? readAll(repository, commit);
  commits.set(commit, found);
  return found;
}

async function readAll(repository: Repository, commit: string): Promise<FoundWorkflow[]> {
  const entries = await listTree(repository.gitDir, commit, { path: '.github/workflows/' });
  const files = entries.filter(({ type, path }) => type === 'blob' && /\.ya?ml$/.test(path));
  return Promise.all(files.map(async ({ path, sha }) => ({ path, file: await readOne(repository, sha) })));
}

async function readOne(repository: Repository, blob: string): Promise<WorkflowFile | undefined> {
  const source = (await readBlob(repository.gitDir, blob)).toString('utf8');
  try {
    return readWorkflow(source);
  } catch {
    return undefined;
  }
}

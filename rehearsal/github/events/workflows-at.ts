import { listTree, readBlob } from '#rehearsal/github/git/objects';
import { remember } from '#rehearsal/github/git/remember';
import type { Repository } from '#rehearsal/github/model/state';
import { readWorkflow, type WorkflowFile } from './workflow-file.ts';

export type FoundWorkflow = { path: string; file: WorkflowFile | undefined };

/** The workflow files at a commit; `file` is undefined where the file is broken. */
export const workflowsAt = ({ gitDir }: Repository, commit: string): Promise<FoundWorkflow[]> =>
  remember(gitDir, `workflows ${commit}`, () => readAll(gitDir, commit));

async function readAll(gitDir: string, commit: string): Promise<FoundWorkflow[]> {
  const entries = await listTree(gitDir, commit, { path: '.github/workflows/' });
  const files = entries.filter(({ type, path }) => type === 'blob' && /\.ya?ml$/.test(path));
  return Promise.all(files.map(async ({ path, sha }) => ({ path, file: await readOne(gitDir, sha) })));
}

async function readOne(gitDir: string, blob: string): Promise<WorkflowFile | undefined> {
  const source = (await readBlob(gitDir, blob)).toString('utf8');
  try {
    return readWorkflow(source);
  } catch {
    return undefined;
  }
}

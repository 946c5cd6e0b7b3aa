import { isOpsError } from '#lib/domain/errors/ops-error';
import type { Runs } from '#lib/ports';
import type { Github } from './client.ts';

/** Workflow runs of the repository. Needs `actions: read`; without it no run is known to be over. */
export const workflowRuns = ({ rest, owner, repo }: Github): Runs => ({
  isOver: async (runId) => {
    try {
      const { data } = await rest.actions.getWorkflowRun({ owner, repo, run_id: runId });
      return data.status === 'completed';
    } catch (error) {
      if (isOpsError(error)) return false;
      throw error;
    }
  },
});

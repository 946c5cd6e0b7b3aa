import type { Config } from '#lib/domain/config/schema';
import { isOpsError } from '#lib/domain/errors/ops-error';
import { environmentLabel, incidentLabel, severityLabel } from '#lib/domain/incident/identity';
import { oneLine } from '#lib/domain/text';
import type { IssueSummary, Issues, Log } from '#lib/ports';
import type { Inputs } from './inputs.ts';

type Ports = { run: { log: Log }; settings: Config['incidents']; issues: Issues };

/** GitHub's limit for a title. */
const longestTitle = 256;

/** What every incident of an environment carries, and by which it is found. */
export const requiredLabels = (environment: string): string[] => [incidentLabel, environmentLabel(environment)];

const looks: Record<string, { color: string; description: string }> = {
  [incidentLabel]: { color: 'b60205', description: 'Something is or was broken for users' },
  [severityLabel('sev1')]: { color: 'b60205', description: 'Users are hurt now' },
  [severityLabel('sev2')]: { color: 'd93f0b', description: 'Users were hurt, or nearly' },
  [severityLabel('sev3')]: { color: 'fbca04', description: 'Nobody was hurt' },
};

export async function openIssue(input: Inputs, { run, settings, issues }: Ports, body: string): Promise<IssueSummary> {
  const labels = [...requiredLabels(input.environment), severityLabel(input.severity), ...settings.labels];
  for (const name of labels) {
    await issues.ensureLabel({ name, ...(looks[name] ?? { color: 'ededed', description: '' }) });
  }
  const issue = { title: oneLine(input.title, longestTitle), body, labels };
  try {
    return await issues.create({ ...issue, assignees: settings.assignees });
  } catch (error) {
    // GitHub refuses the whole issue for one assignee who has left the team.
    if (!isOpsError(error) || error.code !== 'GITHUB_REJECTED' || settings.assignees.length === 0) throw error;
    run.log.warning(`GitHub does not take ${settings.assignees.join(', ')} as assignees: ${error.message}`);
    return issues.create({ ...issue, assignees: [] });
  }
}

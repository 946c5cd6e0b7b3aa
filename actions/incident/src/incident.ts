import type { Config } from '#lib/domain/config/schema';
import { messageOf } from '#lib/domain/errors/ops-error';
import {
  incidentMarker,
  incidentsAbout,
  isSeverityLabel,
  severityLabel,
  worstSeverity,
} from '#lib/domain/incident/identity';
import type { Outcome } from '#lib/domain/outcome';
import { type Redactor, redacted } from '#lib/domain/redact';
import type { Clock, IssueSummary, Issues, Log } from '#lib/ports';
import type { Report } from '#lib/report/report';
import { incidentReport, type Links } from './incident-report.ts';
import type { Inputs } from './inputs.ts';
import { beganWith, eventOf, isInHistory, issueBody, updateComment, updatedBody } from './issue-text.ts';
import { openIssue, requiredLabels } from './open-issue.ts';

export type Ports = {
  run: Links & { clock: Clock; log: Log; redactor: Redactor };
  settings: Config['incidents'];
  issues: Issues;
};

/** Opens the issue of a trouble, or tells the one that is open what this run saw. Closing it is a person's decision. */
export async function incident(input: Inputs, ports: Ports): Promise<Outcome> {
  // Before it is rendered: an issue is read by more people than a log, and escaping would hide a secret from the redactor.
  const report = redacted(incidentReport(input, ports.run, input.title), ports.run.redactor);
  try {
    const { issue, created } = await tell(input, ports, report);
    return outcome({ issue, created, report });
  } catch (error) {
    return untold(error, report);
  }
}

type Told = { issue: IssueSummary; created: boolean };

async function tell(input: Inputs, ports: Ports, report: Report): Promise<Told> {
  const marker = incidentMarker(input.environment, input.fingerprint);
  const about = async () =>
    incidentsAbout(await ports.issues.withLabels(requiredLabels(input.environment), 'open'), marker);
  const [known, ...doubles] = await about();
  for (const double of doubles) if (known) await closeDouble(double, known, ports);
  if (known) return { issue: await update(known, input, ports, report), created: false };
  const body = issueBody(input, ports.run, report, ports.run.clock.now());
  const ours = await openIssue({ ...input, title: report.title }, ports, body);
  // Two runs may have found none and opened one each: the lowest number stays, whoever looks.
  const [first] = incidentsAbout([...(await about()), ours], marker);
  if (!first || first.number === ours.number) return { issue: ours, created: true };
  await closeDouble(ours, first, ports);
  return { issue: await update(first, input, ports, report), created: false };
}

async function closeDouble(double: IssueSummary, first: IssueSummary, { issues }: Ports): Promise<void> {
  const words = `Opened at the same moment as #${first.number}, which tells this story.`;
  const isSaid = (await issues.comments(double.number)).some(({ body }) => body === words);
  if (!isSaid) await issues.comment(double.number, words);
  await issues.edit(double.number, { state: 'closed' });
}

/** Each part once: an earlier attempt may have died after any of them. */
async function update(issue: IssueSummary, input: Inputs, ports: Ports, report: Report): Promise<IssueSummary> {
  const { issues, run } = ports;
  const event = eventOf(input, run, report);
  if (beganWith(issue.body, event)) return issue;
  const isTold = (await issues.comments(issue.number)).some(({ body }) => body.startsWith(event));
  if (!isTold) await issues.comment(issue.number, updateComment(input, run, report));
  if (isTold && isInHistory(issue.body, run, report)) return issue;
  const severity = severityLabel(worstSeverity(issue.labels, input.severity));
  const others = issue.labels.filter((label) => !isSeverityLabel(label));
  await issues.edit(issue.number, {
    body: updatedBody(issue.body, run, report, run.clock.now()),
    labels: [...others, severity],
  });
  return issue;
}

function outcome({ issue, created, report }: Told & { report: Report }): Outcome {
  const done = created ? 'opened' : 'updated';
  return {
    verdict: 'succeeded',
    reason: 'OK',
    outputs: { number: String(issue.number), url: issue.url, created: String(created) },
    report: {
      ...report,
      title: `Incident #${issue.number} was ${done}: ${issue.title}`,
      verdict: 'succeeded',
      facts: [{ label: 'Incident', value: `#${issue.number}`, link: issue.url }, ...report.facts],
    },
    details: { number: issue.number, created, recovered: report.verdict === 'rolled-back' },
  };
}

/** Where no issue can be written, the job's summary tells the story. */
const untold = (error: unknown, report: Report): Outcome => ({
  verdict: 'failed',
  reason: 'INCIDENT_NOT_WRITTEN',
  outputs: {},
  report: {
    ...report,
    title: `The incident could not be written: ${report.title}`,
    verdict: 'failed',
    next: [`${messageOf(error)} Open the issue by hand; the story is below.`, ...report.next],
  },
  details: {},
});

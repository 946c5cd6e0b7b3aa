import type { OpsError } from '#lib/domain/errors/ops-error';
import { shortDigest } from '#lib/domain/image';
import type { Outcome } from '#lib/domain/outcome';
import { diffLines } from '#lib/domain/rollout/diff';
import type { Section } from '#lib/report/report';
import type { Applied } from './apply-plan.ts';
import { evidenceSections, servicesTable } from './evidence-sections.ts';
import type { Inputs } from './inputs.ts';
import { nextSteps } from './next-steps.ts';
import { isNoChange, type Plan } from './plan-deployment.ts';
import type { ServicePlan } from './plan-service.ts';
import type { Ports } from './ports.ts';

/** The outputs of action.yml beside `result`. */
const outputs = (verdict: string, reason: string, digest: string, recordId = '', changed = false) => ({
  verdict,
  reason,
  digest,
  'deployment-id': recordId,
  changed: String(changed),
});

/** Nothing was started, on purpose. */
export function refusal({ environment }: Inputs, { code, message, next }: OpsError): Outcome {
  return {
    verdict: 'refused',
    reason: code,
    outputs: outputs('refused', code, ''),
    report: {
      title: `Nothing was deployed to ${environment}`,
      verdict: 'refused',
      summary: message,
      facts: [],
      sections: [],
      next: [next],
    },
    details: { environment },
  };
}

/** What `apply` would do now. */
export function planOutcome(plan: Plan): Outcome {
  const { environment, digest } = plan;
  const reason = isNoChange(plan) ? 'NO_CHANGE' : 'PLANNED';
  const summary = isNoChange(plan)
    ? `${environment} has ${shortDigest(digest)} already: nothing would change.`
    : `${shortDigest(digest)} would be deployed to ${environment}. Nothing was changed.`;
  return {
    verdict: 'succeeded',
    reason,
    outputs: outputs('succeeded', reason, digest),
    report: {
      title: `Plan for ${environment}`,
      verdict: 'succeeded',
      summary,
      facts: [
        { label: 'Environment', value: environment },
        { label: 'Image', value: plan.image },
      ],
      sections: planSections(plan, (kind) => whatHappens[kind]),
      next: [],
    },
    details: { environment, digest, plan: planDetails(plan) },
  };
}

const whatHappens = {
  keep: 'no change',
  settings: 'its settings change; its tasks stay',
  rollout: 'a new revision is registered and rolled out',
  'take-over': 'this rollout goes on already; it would be followed',
} as const;

const planSections = ({ services }: Plan, word: (kind: ServicePlan['kind']) => string): Section[] =>
  services.flatMap(({ name, kind, differences }): Section[] => {
    const title = `${name}: ${word(kind)}`;
    const lines = diffLines(differences);
    return lines.length > 0
      ? [{ kind: 'code', title, text: lines.join('\n'), language: 'diff' }]
      : [{ kind: 'text', title, text: 'Its task definition and settings are what the configuration says.' }];
  });

const planDetails = ({ services }: Plan) =>
  services.map(({ name, kind, current, differences }) => ({
    service: name,
    kind,
    taskDefinition: current.arn,
    differences,
  }));

/** How the deployment ended, with all that was seen. */
export function deployOutcome(plan: Plan, applied: Applied, { run }: Ports): Outcome {
  const { environment, digest } = plan;
  const { ends, overall, recordId, recordFailure, carriedOn } = applied;
  const { verdict, reason } = overall;
  const changed = ends.some((end) => end.changed);
  return {
    verdict,
    reason,
    outputs: outputs(verdict, reason, digest, recordId === undefined ? '' : String(recordId), changed),
    report: {
      title: `${titles[verdict]} ${environment}`,
      verdict,
      summary: `${shortDigest(digest)} in ${environment}: ${overall.sentence}.`,
      facts: [
        { label: 'Environment', value: environment },
        { label: 'Image', value: plan.image },
        { label: 'Run', value: String(run.runId), link: run.runUrl },
        ...(carriedOn === undefined
          ? []
          : [{ label: 'Carried on', value: `what run ${carriedOn} had begun and left without an end` }]),
        ...(recordFailure ? [{ label: 'Deployment record', value: `could not be updated: ${recordFailure}` }] : []),
      ],
      sections: [
        servicesTable(ends),
        ...ends.flatMap(evidenceSections),
        ...(changed ? planSections(plan, () => 'what changed') : []),
      ],
      next: nextSteps(ends, overall),
    },
    details: { environment, digest, recordId, carriedOn, services: ends.map(endDetails) },
  };
}

const titles = {
  succeeded: 'Deployed to',
  failed: 'Deployment failed in',
  'timed-out': 'Deployment not ended in time in',
  inconclusive: 'Deployment with unknown end in',
  refused: 'Nothing was deployed to',
  'rolled-back': 'Deployment rolled back in',
  superseded: 'Deployment superseded in',
  cancelled: 'Deployment cancelled in',
} as const;

function endDetails({ name, verdict, reason, sentence, evidence, ...rest }: Applied['ends'][number]) {
  return { name, verdict, reason, sentence, ...rest, stoppedTasks: evidence?.stops.map(({ arn }) => arn) ?? [] };
}

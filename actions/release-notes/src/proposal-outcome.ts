import type { Outcome } from '#lib/domain/outcome';
import type { Notes } from '#lib/domain/release/notes';
import type { Inputs } from './inputs.ts';
import type { Plan } from './plan-release.ts';
import type { Ports } from './ports.ts';
import { type Proposed, propose } from './propose.ts';

/** Proposes a release: what its notes say, with what became of its pull request. */
export async function proposalOutcome(
  outcome: Outcome,
  input: Inputs,
  plan: Plan,
  notes: Notes,
  ports: Ports,
): Promise<Outcome> {
  const { tag } = plan;
  const proposed = await propose(input, plan, notes, ports);
  const pull = 'pull' in proposed ? proposed.pull : undefined;
  const [title, summary] = wordsOf(proposed, tag);
  return {
    ...outcome,
    outputs: {
      ...outcome.outputs,
      state: proposed.kind === 'overtaken' ? 'none' : proposed.kind,
      'pull-request': pull?.url ?? '',
    },
    report: {
      ...outcome.report,
      title,
      summary,
      facts: [
        ...outcome.report.facts,
        ...(pull ? [{ label: 'Pull request', value: `#${pull.number} ${pull.title}`, link: pull.url }] : []),
      ],
    },
    details: { ...outcome.details, head: notes.head, proposal: proposed.kind, pull: pull?.number ?? null },
  };
}

function wordsOf(proposed: Proposed, tag: string | undefined): [title: string, summary: string] {
  switch (proposed.kind) {
    case 'proposed':
      return [`${tag} is proposed`, 'Merging its pull request releases it.'];
    case 'kept':
      return [
        'The release pull request was left as it is',
        'Its branch has a commit that is not ours. Merge it, or delete the branch: the next run then proposes anew.',
      ];
    case 'overtaken':
      return ['Nothing was proposed', 'The branch has newer commits by now: their own run proposes.'];
    case 'none':
      return ['Nothing to release', 'No release pull request is open.'];
  }
}

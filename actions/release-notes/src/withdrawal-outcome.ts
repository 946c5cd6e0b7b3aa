import type { Outcome } from '#lib/domain/outcome';
import type { Inputs } from './inputs.ts';
import type { Ports } from './ports.ts';
import { type Withdrawal, withdraw } from './withdraw.ts';

/** Marks the release of a commit with what became of it, and tells so. */
export async function withdrawalOutcome(input: Inputs, ports: Ports): Promise<Outcome> {
  const { validatedIn } = input;
  const withdrawal = await withdraw(input, ports);
  const { head, release, back, now } = withdrawal;
  const [title, summary] = wordsOf(withdrawal);
  return {
    verdict: 'succeeded',
    reason: 'OK',
    outputs: {
      version: release?.version ?? '',
      tag: release?.tag ?? '',
      bump: '',
      direction: 'none',
      changes: '0',
      notes: '',
      'release-url': release?.url ?? '',
      'pull-request': '',
      state: stateOf(withdrawal),
    },
    report: {
      title,
      verdict: 'succeeded',
      summary,
      facts: [
        ...(release ? [{ label: 'Release', value: release.name, link: release.url }] : []),
        ...(back ? [{ label: 'Stands again', value: back.name, link: back.url }] : []),
        ...(validatedIn === undefined ? [] : [{ label: `Runs in ${validatedIn}`, value: now ?? 'not known' }]),
      ],
      sections: [],
      next: nextOf(withdrawal, validatedIn),
    },
    details: { head, tag: release?.tag ?? null, state: stateOf(withdrawal), back: back?.tag ?? null },
  };
}

function nextOf({ release, fate }: Withdrawal, environment = 'the environment'): string[] {
  if (!release || fate === 'kept') return [];
  return fate === 'failed'
    ? [`Nobody can say that it is gone: look at what runs in ${environment}, then roll back.`]
    : ['Mend the cause. The commit that does it gets a release of its own.'];
}

function stateOf({ release, fate }: Withdrawal): string {
  if (!release) return 'none';
  if (fate === 'kept') return release.draft ? 'draft' : 'published';
  return fate === 'failed' ? fate : 'rolled-back';
}

function wordsOf({ head, release, fate }: Withdrawal): [title: string, summary: string] {
  if (!release) return ['No release is marked', `${head.slice(0, 12)} has no release, neither draft nor published.`];
  if (fate === 'kept')
    return [`${release.tag} stays as it is`, 'The deployment records say that it runs, validated: nothing was marked.'];
  return [`${release.tag}: ${fate}`, 'Its page says so now. It stays to be read.'];
}

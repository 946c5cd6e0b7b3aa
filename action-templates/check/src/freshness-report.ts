import { formatDuration } from '#lib/domain/duration';
import { shortDigest } from '#lib/domain/image';
import type { Report } from '#lib/report/report';
import type { Inputs } from './inputs.ts';
import type { Freshness } from './judge-freshness.ts';

export function freshnessReport({ environment, maxAge }: Inputs, freshness: Freshness): Omit<Report, 'verdict'> {
  const allowed = { label: 'Allowed', value: formatDuration(maxAge) };
  if (freshness.kind === 'missing') {
    return {
      title: `Nothing was ever verified in ${environment}`,
      summary: `"${environment}" has no deployment that passed its validation.`,
      facts: [allowed],
      sections: [],
      next: [`Release to "${environment}", or check that its configuration has \`validate\`.`],
    };
  }
  const { kind, ageMs, release } = freshness;
  const age = formatDuration(ageMs);
  return {
    title: `The last verified release of ${environment} is ${kind}`,
    summary: `${shortDigest(release.payload.digest)} was deployed ${age} ago.`,
    facts: [{ label: 'Digest', value: release.payload.digest }, { label: 'Age', value: age }, allowed],
    sections: [],
    next:
      kind === 'stale' ? [`Release to "${environment}": a path that nobody uses is one that fails when needed.`] : [],
  };
}

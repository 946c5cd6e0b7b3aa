import { shortDigest } from '#lib/domain/image';
import type { Report } from '#lib/report/report';
import type { Inputs } from './inputs.ts';
import { shortestReason } from './judge-override.ts';

export type End = 'changed' | 'no-change' | 'refused' | 'not-seen';

type Words = Pick<Report, 'title' | 'summary' | 'next'>;

export function overrideReport(input: Inputs, end: End): Omit<Report, 'verdict'> {
  return {
    ...words(shortDigest(input.digest), input.environment)[end],
    facts: [
      { label: 'Environment', value: input.environment },
      { label: 'Digest', value: input.digest },
      { label: 'Reason', value: input.reason },
    ],
    sections: [],
  };
}

const words = (digest: string, environment: string): Record<End, Words> => ({
  changed: {
    title: `${digest} may be deployed to ${environment} again`,
    summary: `Its quarantine in "${environment}" is ended.`,
    next: [],
  },
  'no-change': {
    title: `${digest} is not quarantined in ${environment}`,
    summary: 'There was nothing to end.',
    next: [],
  },
  refused: {
    title: `The quarantine of ${digest} in ${environment} stays`,
    summary: `The reason has fewer than ${shortestReason} characters.`,
    next: ['Say in `reason` what was at fault instead of this digest.'],
  },
  'not-seen': {
    title: `The quarantine of ${digest} in ${environment} may not have ended`,
    summary: 'GitHub took the change, but still shows the quarantine.',
    next: ['Run this again: it ends what is left, and writes nothing twice.'],
  },
});

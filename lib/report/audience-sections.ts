import type { Audience } from '#lib/domain/release/audience';
import { type SectionName, sectionNames } from './release-sections.ts';

/** In the order in which it matters to them. Who approved what concerns auditors alone. */
const chosen: Record<Audience, readonly SectionName[]> = {
  all: sectionNames.filter((name) => name !== 'control'),
  // What they notice, and what they have to do.
  user: ['security', 'notices', 'breaking', 'changes', 'removed', 'newcomers'],
  // What they have to watch, and how to go back.
  operator: [
    ...(['security', 'notices', 'breaking', 'migrations', 'operators', 'risk', 'changes', 'removed'] as const),
    ...(['deployments', 'matrix'] as const),
  ],
  // What was decided by whom, and what vouches for it.
  auditor: [
    ...(['security', 'notices', 'control', 'deployments', 'supply', 'migrations', 'operators', 'risk'] as const),
    ...(['changes', 'shipped', 'removed', 'matrix'] as const),
  ],
};

/** What somebody is told. */
export const sectionsFor = (audience: Audience): readonly SectionName[] => chosen[audience];

import type { Outcome } from '#lib/domain/outcome';
import type { Finding } from '#lib/domain/release/finding';
import { findChange } from '#lib/flow/find-change';
import { findingReport } from '#lib/report/finding';
import type { Ports } from './ports.ts';

/** Where a change is live, in place of notes. What is not known is no success: a person has to look. */
export async function findOutcome(asked: string, ports: Ports): Promise<Outcome> {
  const whereabouts = await ports.whereabouts();
  const { findings, left } = await findChange(asked, { ...ports, whereabouts });
  const live = liveOf(findings);
  return {
    verdict: live === 'unknown' ? 'inconclusive' : 'succeeded',
    reason: live === 'unknown' ? 'LIVE_UNKNOWN' : 'OK',
    outputs: { ...nothing, live },
    report: findingReport({ asked, findings, left, repoUrl: ports.run.repoUrl }),
    details: { asked, findings, left },
  };
}

/** Notes are not made. */
const nothing = {
  version: '',
  tag: '',
  bump: '',
  direction: 'none',
  changes: '0',
  notes: '',
  'release-url': '',
  state: 'none',
};

/** Without an environment there is nowhere to be live. */
function liveOf(findings: Finding[]): 'true' | 'false' | 'unknown' {
  const kinds = findings.flatMap(({ places }) => places.map(({ presence }) => presence.kind));
  if (kinds.length === 0 || kinds.includes('unknown')) return 'unknown';
  return kinds.every((kind) => kind === 'live') ? 'true' : 'false';
}

import type { Github } from '#rehearsal/github/github';
import { connection, type PageArguments } from './connection.ts';

export type VulnerabilitiesAsked = PageArguments & { ecosystem?: string | null; package?: string | null };

/** The advisories for one package, or for all. */
export function vulnerabilities({ state }: Github, { ecosystem, package: name, ...page }: VulnerabilitiesAsked) {
  const found = state.advisories.filter(
    (one) => (!ecosystem || one.ecosystem === ecosystem) && (!name || one.package === name),
  );
  return connection('securityVulnerabilities', found, page, ({ ghsa, cve, severity, summary, range, ...of }) => ({
    severity,
    vulnerableVersionRange: range,
    package: { ecosystem: of.ecosystem, name: of.package },
    advisory: {
      ghsaId: ghsa,
      summary,
      permalink: `https://github.com/advisories/${ghsa}`,
      withdrawnAt: null,
      identifiers: [
        { type: 'GHSA', value: ghsa },
        { type: 'CVE', value: cve },
      ],
    },
  }));
}

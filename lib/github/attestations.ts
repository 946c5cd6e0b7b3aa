import type { Attestations } from '#lib/ports';
import type { Github } from './client.ts';
import { isCode } from './failure.ts';

/** What GitHub keeps about where an image comes from and what is in it. Needs `attestations: read`. */
export const attestations = (github: Github): Attestations => ({
  of: async (digest) => {
    const [provenance, sbom] = [await has(github, digest, 'provenance'), await has(github, digest, 'sbom')];
    return { provenance, sbom };
  },
});

/** For a digest of which there is nothing GitHub answers that it is not found. */
async function has({ rest, owner, repo }: Github, digest: string, kind: 'provenance' | 'sbom'): Promise<boolean> {
  try {
    const asked = { owner, repo, subject_digest: digest, predicate_type: kind, per_page: 1 };
    const { data } = await rest.repos.listAttestations(asked);
    return (data.attestations ?? []).length > 0;
  } catch (error) {
    if (isCode(error, 'GITHUB_NOT_FOUND')) return false;
    throw error;
  }
}

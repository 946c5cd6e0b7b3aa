import * as z from 'zod';
import type { Attestation } from '#lib/domain/release/supply-chain';
import type { Attestations } from '#lib/ports';
import type { Github } from './client.ts';
import { ifThere } from './failure.ts';

/** What GitHub keeps about where an image comes from and what is in it. Needs `attestations: read`. */
export const attestations = (github: Github): Attestations => ({
  of: async (digest) => {
    const [provenance, sbom] = [await newest(github, digest, 'provenance'), await newest(github, digest, 'sbom')];
    return { provenance, sbom };
  },
});

/** For a digest of which there is nothing GitHub answers that it is not found. */
async function newest(
  { rest, owner, repo }: Github,
  digest: string,
  kind: 'provenance' | 'sbom',
): Promise<Attestation | undefined> {
  const asked = { owner, repo, subject_digest: digest, predicate_type: kind, per_page: 1 };
  const answer = await ifThere(() => rest.repos.listAttestations(asked));
  const [found] = answer?.data.attestations ?? [];
  return found && { predicateType: predicateTypeOf(found.bundle) };
}

const bundle = z.object({ dsseEnvelope: z.object({ payload: z.base64() }) });
const statement = z.object({ predicateType: z.string() });

/** GitHub may leave the bundle out, and name the place where it is instead. */
function predicateTypeOf(found: unknown): string | undefined {
  const payload = bundle.safeParse(found).data?.dsseEnvelope.payload;
  if (payload === undefined) return undefined;
  try {
    return statement.safeParse(JSON.parse(Buffer.from(payload, 'base64').toString())).data?.predicateType;
  } catch {
    return undefined;
  }
}

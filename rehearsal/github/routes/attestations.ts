import { z } from 'zod';
import { notFound, unprocessable } from '#rehearsal/github/api/errors';
import { answer, can, change, created, ok, type Route } from '#rehearsal/github/api/route';
import { apiUrl } from '#rehearsal/github/views/links';

const bundle = z.looseObject({ dsseEnvelope: z.looseObject({ payload: z.base64() }) });
const statement = z.object({
  predicateType: z.string(),
  subject: z.array(z.object({ digest: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/) }) })).min(1),
});

/** What GitHub's short names mean; any other is a predicate type in full. */
const named: Record<string, RegExp> = {
  provenance: /^https:\/\/slsa\.dev\/provenance\//,
  sbom: /^https:\/\/(spdx\.dev\/Document|cyclonedx\.org\/bom)/,
};

export const attestationRoutes: Route[] = [
  change('POST /repos/{owner}/{repo}/attestations', can.write('attestations'), z.object({ bundle }), (call) => {
    const { github, repository, body, caller } = call;
    const { predicateType, subject } = statementOf(body.bundle.dsseEnvelope.payload);
    const id = github.nextId();
    const subjects = subject.map(({ digest }) => `sha256:${digest.sha256}`);
    const initiator = caller?.login ?? 'ghost';
    repository.attestations.push({ id, subjects, predicateType, bundle: body.bundle, initiator });
    return created({ id });
  }),

  answer('GET /repos/{owner}/{repo}/attestations/{subject_digest}', can.read('attestations'), (call) => {
    const { github, repository, params, query } = call;
    const asked = query['predicate_type'];
    const isAsked = (type: string) => asked === undefined || (named[asked]?.test(type) ?? asked === type);
    const found = repository.attestations
      .filter(({ subjects, predicateType }) => subjects.includes(params.subject_digest) && isAsked(predicateType))
      .toReversed()
      .slice(0, Number(query['per_page'] ?? 30));
    if (found.length === 0) throw notFound();
    const url = `${apiUrl(github, repository)}/attestations`;
    return ok({
      attestations: found.map(({ id, initiator, ...one }) => ({
        bundle: one.bundle,
        repository_id: repository.id,
        bundle_url: `${url}/${id}.json.sn`,
        initiator,
      })),
    });
  }),
];

function statementOf(payload: string): z.infer<typeof statement> {
  try {
    return statement.parse(JSON.parse(Buffer.from(payload, 'base64').toString()));
  } catch {
    throw unprocessable('Invalid bundle: its payload is no in-toto statement.');
  }
}

import { messageOf } from '#lib/domain/errors/ops-error';
import type { Notes } from '#lib/domain/release/notes';
import type { Ports } from './ports.ts';

/** What is attested of each digest that runs somewhere; each is asked for once. What GitHub does not tell stays unknown. */
export async function withAttestations(running: Notes['running'], ports: Ports): Promise<Notes['running']> {
  const known = new Map<string, Notes['running'][number]['attested']>();
  for (const { digest } of running) if (!known.has(digest)) known.set(digest, await attestedOf(digest, ports));
  return running.map((one) => ({ ...one, attested: known.get(one.digest) }));
}

async function attestedOf(digest: string, { attestations, run }: Ports) {
  try {
    return await attestations.of(digest);
  } catch (error) {
    // A job without the permission has decided so: no annotation at each of its runs.
    run.log.info(`What is attested of ${digest} is not known (it needs \`attestations: read\`): ${messageOf(error)}`);
    return undefined;
  }
}

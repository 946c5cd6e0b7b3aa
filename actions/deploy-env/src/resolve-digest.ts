import { digestMissing, digestQuarantined, tagMissing, tagRefused } from '#lib/domain/errors/deploy';
import { isDigest } from '#lib/domain/image';
import { quarantineOf } from '#lib/domain/records';
import type { Inputs } from './inputs.ts';
import type { Ports } from './ports.ts';

/**
 * The digest to deploy: it exists in ECR and is not quarantined here.
 * @throws OpsError TAG_REFUSED, TAG_NOT_FOUND, DIGEST_NOT_FOUND, DIGEST_QUARANTINED
 */
export async function resolveDigest({ image, environment }: Inputs, ports: Ports): Promise<string> {
  const digest = isDigest(image) ? await existing(image, ports) : await behindTag(image, environment, ports);
  const quarantine = quarantineOf(await ports.records.quarantines(environment), environment, digest);
  if (quarantine) throw digestQuarantined(digest, environment, quarantine.reason);
  return digest;
}

async function existing(digest: string, { images, image: { repository } }: Ports): Promise<string> {
  if (!(await images.exists(repository, digest))) throw digestMissing(digest, repository);
  return digest;
}

async function behindTag(tag: string, environment: string, ports: Ports): Promise<string> {
  const { images, image, settings } = ports;
  if (settings.protected) throw tagRefused(tag, environment);
  const digest = await images.digestOf(image.repository, tag);
  if (digest === undefined) throw tagMissing(tag, image.repository);
  return digest;
}

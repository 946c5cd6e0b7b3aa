import { deploymentRecords } from '#lib/github/deployment-records';
import { testClient } from '#test/support/github-client';
import { digestOf, type Place, providePlace, releaseTo, type SurvivalWorld } from './world.ts';

const [good, better] = [digestOf('good'), digestOf('better')];

/** A place in which `good` was verified, and `better` settled and was found bad. */
export async function provideBadRelease(
  world: SurvivalWorld,
  name: string,
  environment: Record<string, string> = {},
): Promise<Place> {
  const place = await providePlace(world, name, environment);
  const records = deploymentRecords(testClient(world.github.urls.api, world.github.tokens.ada));
  const record = async (digest: string, arn: string, ...notes: string[]) => {
    const payload = { schemaVersion: 1 as const, digest, taskDefinitions: { 'boat-listing': arn }, runId: 1 };
    const { id } = await records.open({ environment: name, sha: world.sha, payload, description: 'past' });
    for (const note of notes) await records.mark(id, 'success', note);
  };
  await record(good, place.taskDefinition, `deployed ${good}`, `validated ${good}`);
  await record(better, await releaseTo(world, place, 'better'), `deployed ${better}`);
  return place;
}

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseConfig } from '#lib/domain/config/parse';
import { findCheckpoints, originOf } from '#lib/domain/evidence/checkpoint';
import { checkpointFile } from '#lib/domain/evidence/layout';
import { type Anchor, type Verification, verifyLedger } from '#lib/domain/evidence/verify-ledger';
import { gitText } from './git-in.ts';
import { anchorsInHistory, filesAt } from './ledger-files.ts';
import { type Found, lookOnline } from './ledger-online.ts';

export type Place = {
  clone: string;
  ref: string;
  /** Files with checkpoints. */
  anchor: string[];
  online: boolean;
  /** `harbour/boat-listing`; undefined: as the clone's remote says. */
  repo?: string | undefined;
  /** Names that the repository had before. */
  formerly: string[];
};

/**
 * The ledger of a clone, judged against every anchor that there is. Whose ledger it has to be is never taken from the branch
 * itself: whoever replaces it writes another name into it, and then anchors of another repository would vouch for it.
 * @throws Error for a ref or a file that is not there
 */
export async function readLedger(place: Place): Promise<{ verification: Verification; found: Found }> {
  const { clone, ref, formerly } = place;
  const files = await filesAt(clone, ref);
  const kept = [...(await checkpointsIn(place.anchor)), ...(await anchorsInHistory(clone, ref))];
  const [own] = findCheckpoints(Buffer.from(files.get(checkpointFile) ?? '').toString());
  const repo = place.repo ?? (await repoOf(clone));
  const origin = repo === undefined ? (own?.origin ?? kept[0]?.origin ?? '') : originIn(repo);
  const now = new Date();
  const found = place.online
    ? await lookOnline({ origin, bucket: await bucketOf(clone), now, env: process.env })
    : none;
  const earlier = formerly.map(originIn);
  const anchors = [...kept, ...found.anchors].map((one) => (earlier.includes(one.origin) ? { ...one, origin } : one));
  return { verification: verifyLedger(files, { anchors, origin, now }), found };
}

const none: Found = { anchors: [], says: [], isWell: true };

function originIn(given: string): string {
  const [owner = '', repo = '', ...rest] = given.split('/');
  if (owner === '' || repo === '' || rest.length > 0) throw new Error(`"${given}" is no OWNER/REPO.`);
  return originOf({ owner, repo });
}

/** Of a remote at a server; a folder of this machine has no owner. */
async function repoOf(clone: string): Promise<string | undefined> {
  const url = await gitText(clone, ['remote', 'get-url', 'origin']).catch(() => '');
  const [, owner, repo] =
    /^(?:(?:https?|ssh|git):\/\/[^/]+\/|[^/:]+:)(?:.*\/)?([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url) ?? [];
  return owner && repo && `${owner}/${repo}`;
}

/** All checkpoints in these files. @throws Error for a file without any */
export async function checkpointsIn(files: string[]): Promise<Anchor[]> {
  const found = files.map(async (file) => {
    const anchors = findCheckpoints(await readFile(file, 'utf8')).map((anchor) => ({ ...anchor, from: file }));
    if (anchors.length === 0) throw new Error(`${file} holds no checkpoint.`);
    return anchors;
  });
  return (await Promise.all(found)).flat();
}

/** A clone without a configuration names no bucket. */
async function bucketOf(clone: string) {
  const file = '.github/slipway.yml';
  const text = await readFile(path.join(clone, file), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : parseConfig(text, file).ledger.anchors.s3;
}

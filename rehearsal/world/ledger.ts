import { findCheckpoints, originOf } from '#lib/domain/evidence/checkpoint';
import { judgePayload, payloadBranch } from '#lib/domain/evidence/commitment';
import { ledgerBranch } from '#lib/domain/evidence/layout';
import { type LedgerFiles, recordsOf } from '#lib/domain/evidence/read-lines';
import type { EvidenceRecord } from '#lib/domain/evidence/record';
import { type Anchor, verifyLedger } from '#lib/domain/evidence/verify-ledger';
import { listTree, readBlob } from '#rehearsal/github/git/objects';
import { resolveCommit } from '#rehearsal/github/git/refs';
import type { LedgerReport, ReleasesReport } from '#rehearsal/report/model';
import { anchorsOf } from './releases.ts';
import type { World } from './world.ts';

/**
 * The evidence ledger as git has it, judged against the checkpoints that releases and locked buckets hold, and the words that it commits to; no
 * records where the branch does not exist.
 */
export async function ledgerOf(
  { aws, github, repository }: World<string>,
  releases: ReleasesReport,
): Promise<LedgerReport> {
  const { gitDir } = github.repository(`${repository.owner}/${repository.repo}`);
  const [files, payloads] = await Promise.all([filesOf(gitDir, ledgerBranch), filesOf(gitDir, payloadBranch)]);
  const judged = verifyLedger(files, {
    anchors: [...anchorsOf(releases), ...anchorsIn(aws)],
    origin: originOf(repository),
    now: new Date(),
  });
  const records = recordsOf(judged.lines);
  return {
    findings: [
      ...judged.findings.map(({ place, says }) => `${place}: ${says}`),
      ...records.flatMap((record) => lostWords(record, payloads)),
    ],
    records,
    anchored: judged.anchored,
  };
}

/** The checkpoints in buckets that nobody can take back. */
const anchorsIn = (aws: World<string>['aws']): Anchor[] =>
  aws.s3.buckets
    .all()
    .flatMap(({ name, objects }) => [...objects.values()].map((object) => ({ name, ...object })))
    .filter(({ lock }) => lock?.mode === 'COMPLIANCE')
    .flatMap(({ name, key, body }) =>
      findCheckpoints(body.toString()).map((checkpoint) => ({ ...checkpoint, from: `s3://${name}/${key}` })),
    );

/** Nobody erases anything in a rehearsal. */
function lostWords({ key, payload }: EvidenceRecord, files: LedgerFiles): string[] {
  if (!payload) return [];
  const file = files.get(payload.ref);
  const fate = judgePayload({ key, payload }, file && Buffer.from(file).toString());
  return fate === 'opens' ? [] : [`${payload.ref}: the words of "${key}" are ${fate}.`];
}

async function filesOf(gitDir: string, name: string): Promise<LedgerFiles> {
  const commit = await resolveCommit(gitDir, `refs/heads/${name}`);
  if (commit === undefined) return new Map();
  const blobs = (await listTree(gitDir, commit, { recursive: true })).filter(({ type }) => type === 'blob');
  return new Map(await Promise.all(blobs.map(async ({ path, sha }) => [path, await readBlob(gitDir, sha)] as const)));
}

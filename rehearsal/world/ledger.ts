import { originOf } from '#lib/domain/evidence/checkpoint';
import { judgePayload, payloadBranch } from '#lib/domain/evidence/commitment';
import { branch } from '#lib/domain/evidence/layout';
import { type LedgerFiles, recordsOf } from '#lib/domain/evidence/read-lines';
import type { EvidenceRecord } from '#lib/domain/evidence/record';
import { verifyLedger } from '#lib/domain/evidence/verify-ledger';
import { listTree, readBlob } from '#rehearsal/github/git/objects';
import { resolveCommit } from '#rehearsal/github/git/refs';
import type { LedgerReport, ReleasesReport } from '#rehearsal/report/model';
import { anchorsOf } from './releases.ts';
import type { World } from './world.ts';

/**
 * The evidence ledger as git has it, judged against the checkpoints that releases hold, and the words that it commits to; no
 * records where the branch does not exist.
 */
export async function ledgerOf({ github, repository }: World<string>, releases: ReleasesReport): Promise<LedgerReport> {
  const { gitDir } = github.repository(`${repository.owner}/${repository.repo}`);
  const [files, payloads] = await Promise.all([filesOf(gitDir, branch), filesOf(gitDir, payloadBranch)]);
  const judged = verifyLedger(files, { anchors: anchorsOf(releases), origin: originOf(repository), now: new Date() });
  const records = recordsOf(judged.lines);
  return {
    findings: [
      ...judged.findings.map(({ place, says }) => `${place}: ${says}`),
      ...records.flatMap((record) => lostWords(record, payloads)),
    ],
    records,
  };
}

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

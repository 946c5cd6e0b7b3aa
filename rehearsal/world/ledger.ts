import { originOf } from '#lib/domain/evidence/checkpoint';
import { branch } from '#lib/domain/evidence/layout';
import { type LedgerFiles, recordsOf } from '#lib/domain/evidence/read-lines';
import { verifyLedger } from '#lib/domain/evidence/verify-ledger';
import { listTree, readBlob } from '#rehearsal/github/git/objects';
import { resolveCommit } from '#rehearsal/github/git/refs';
import type { LedgerReport } from '#rehearsal/report/model';
import type { World } from './world.ts';

/** The evidence ledger as git has it, judged; no records where the branch does not exist. */
export async function ledgerOf({ github, repository }: World<string>): Promise<LedgerReport> {
  const { gitDir } = github.repository(`${repository.owner}/${repository.repo}`);
  const head = await resolveCommit(gitDir, `refs/heads/${branch}`);
  const files = head === undefined ? new Map() : await filesAt(gitDir, head);
  const judged = verifyLedger(files, { anchors: [], origin: originOf(repository), now: new Date() });
  return {
    findings: judged.findings.map(({ place, says }) => `${place}: ${says}`),
    records: recordsOf(judged.lines),
  };
}

async function filesAt(gitDir: string, commit: string): Promise<LedgerFiles> {
  const blobs = (await listTree(gitDir, commit, { recursive: true })).filter(({ type }) => type === 'blob');
  return new Map(await Promise.all(blobs.map(async ({ path, sha }) => [path, await readBlob(gitDir, sha)] as const)));
}

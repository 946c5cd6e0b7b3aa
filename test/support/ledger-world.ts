import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { ledgerBranch } from '#lib/domain/evidence/layout';
import type { LedgerFiles } from '#lib/domain/evidence/read-lines';
import { owner, repo, type World } from '#test/rehearsal/github/stand-in';

const run = promisify(execFile);

/** A branch, the ledger's unless another is named, as git has it in the stand-in: nothing of the product reads it. */
export async function filesOnBranch(world: Pick<World, 'state'>, name = ledgerBranch): Promise<LedgerFiles> {
  const gitDir = world.state.repositories.get(`${owner}/${repo}`)?.gitDir ?? '';
  const git = async (...args: string[]) =>
    (await run('git', ['--git-dir', gitDir, ...args], { encoding: 'buffer', maxBuffer: 1e9 })).stdout;
  const names = (await git('ls-tree', '-r', '--name-only', name)).toString().split('\n').filter(Boolean);
  const files = await Promise.all(names.map(async (file) => [file, await git('show', `${name}:${file}`)] as const));
  return new Map(files.map(([name, bytes]) => [path.posix.normalize(name), bytes]));
}

/** A job's token that may write contents, as the evidence job has it. */
export function ledgerToken(world: World): string {
  const value = `ghs_${'l'.repeat(36)}`;
  const permissions = { contents: 'write', metadata: 'read' } as const;
  world.state.tokens.set(value, {
    kind: 'job',
    value,
    repository: `${owner}/${repo}`,
    runId: 1,
    permissions,
    revoked: false,
  });
  return value;
}

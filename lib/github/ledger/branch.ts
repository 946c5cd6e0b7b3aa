/** The branch of the ledger as a place for texts: read at one commit, written only onto the commit that was read. */
export type LedgerBranch = {
  /** The commit at its head; undefined where the branch does not exist. */
  head(): Promise<string | undefined>;
  /** Texts by path; what is not there is absent. */
  read(commit: string, paths: string[]): Promise<Map<string, string>>;
  /** `moved`: somebody else was faster, and nothing was written. Without `onto` the branch is created. */
  commit(change: Change): Promise<'committed' | 'moved'>;
};

export type Change = { onto: string | undefined; files: Map<string, string>; message: string };

/** The texts as they are now, and the commit that they are of; a branch that does not exist has none. */
export async function readNow(
  branch: LedgerBranch,
  paths: string[],
): Promise<{ onto: string | undefined; files: Map<string, string> }> {
  const onto = await branch.head();
  return { onto, files: onto === undefined ? new Map() : await branch.read(onto, paths) };
}

/** Text by path; what is not there is absent. */
export type Texts = Map<string, string>;

/** The branch of the ledger as a place for texts: seen as it is at one commit, written only onto the commit that was seen. */
export type LedgerBranch = {
  /** The commit at its head, and texts of that commit: both of one moment. */
  look(paths: string[]): Promise<Look>;
  /** More texts of a commit that was seen. */
  read(commit: string, paths: string[]): Promise<Texts>;
  /** `moved`: somebody else was faster, and nothing was written. Without `onto` the branch is created. */
  commit(change: Change): Promise<'committed' | 'moved'>;
};

export type Look = {
  /** What a change of these files has to be committed onto; undefined where the branch does not exist. */
  onto: string | undefined;
  files: Texts;
  /** The server's own time, where it tells it. */
  at?: Date | undefined;
};

export type Change = Pick<Look, 'onto' | 'files'> & { message: string };

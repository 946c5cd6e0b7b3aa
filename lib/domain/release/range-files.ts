/** What a range does to one file; blobs are git's names of its text, undefined where it is not there or is no text file. */
export type FileChange = {
  path: string;
  status: 'added' | 'changed' | 'removed';
  before: string | undefined;
  after: string | undefined;
};

/** Lines that a commit adds to a file and takes from it; of a binary file none. */
export type FileSize = { path: string; added: number; removed: number };

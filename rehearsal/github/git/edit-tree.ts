import { writeObject } from './loose-objects.ts';
import { readObject } from './object-reader.ts';

/** One path of a tree to write; without `sha` it is deleted. */
export type Edit = { path: string; mode?: string; sha: string | undefined };

type Entry = { mode: string; sha: string };
/** By name. */
type Entries = Map<string, Entry>;

const folderMode = '40000';

/** Applies edits to the tree of `base` (none: an empty one) and gives the new tree. @throws Error for a path that git does not take */
export async function editTree(gitDir: string, base: string | undefined, edits: Edit[]): Promise<string> {
  const split = edits.map(({ path, ...edit }) => ({ ...edit, names: namesIn(path) }));
  return writeEntries(gitDir, await edited(gitDir, base && `${base}^{tree}`, split));
}

function namesIn(path: string): string[] {
  const names = path.split('/');
  if (names.some((name) => ['', '.', '..', '.git'].includes(name) || name.includes('\0')))
    throw new Error(`git takes no path "${path}".`);
  return names;
}

type SplitEdit = Omit<Edit, 'path'> & { names: string[] };

async function edited(gitDir: string, tree: string | undefined, edits: SplitEdit[]): Promise<Entries> {
  const entries = tree ? await readEntries(gitDir, tree) : new Map();
  for (const [name = '', own] of Map.groupBy(edits, ({ names }) => names[0])) {
    for (const { mode = '100644', sha, names } of own) {
      if (names.length > 1) continue;
      if (sha) entries.set(name, { mode: mode.replace(/^0+/, ''), sha });
      else entries.delete(name);
    }
    const below = own.filter(({ names }) => names.length > 1);
    if (below.length > 0) await editFolder(gitDir, entries, name, below);
  }
  return entries;
}

/** git keeps no folder that holds nothing. */
async function editFolder(gitDir: string, entries: Entries, name: string, edits: SplitEdit[]): Promise<void> {
  const known = entries.get(name);
  const inner = edits.map((edit) => ({ ...edit, names: edit.names.slice(1) }));
  const folder = await edited(gitDir, known?.mode === folderMode ? known.sha : undefined, inner);
  if (folder.size === 0) entries.delete(name);
  else entries.set(name, { mode: folderMode, sha: writeEntries(gitDir, folder) });
}

/** `MODE NAME`, a zero byte and twenty bytes of SHA for each entry. */
async function readEntries(gitDir: string, tree: string): Promise<Entries> {
  const content = (await readObject(gitDir, tree))?.content;
  if (!content) throw new Error(`${tree} is no tree of ${gitDir}`);
  const entries: Entries = new Map();
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(' ', at);
    const end = content.indexOf(0, space);
    const name = content.toString('utf8', space + 1, end);
    entries.set(name, { mode: content.toString('utf8', at, space), sha: content.toString('hex', end + 1, end + 21) });
    at = end + 21;
  }
  return entries;
}

/** git sorts by bytes, and a folder as if its name ended with a slash. */
function writeEntries(gitDir: string, entries: Entries): string {
  const sortKey = (name: string, { mode }: Entry) => Buffer.from(mode === folderMode ? `${name}/` : name);
  const sorted = [...entries].sort(([a, one], [b, other]) => sortKey(a, one).compare(sortKey(b, other)));
  const parts = sorted.flatMap(([name, { mode, sha }]) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(sha, 'hex')]);
  return writeObject(gitDir, 'tree', Buffer.concat(parts));
}

import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { canonicalJson } from '#lib/domain/evidence/canonical-json';
import { sha256 } from '#lib/domain/evidence/hashes';
import { type EvidenceDraft, evidenceDraft } from '#lib/domain/evidence/record';
import type { EvidenceQueue } from '#lib/ports';

/**
 * A folder with a file per draft. A file is there whole or not at all, whenever the process is killed. It survives as long as
 * the machine's disk: on a runner of GitHub's own that is one job, on a self-hosted one the next job finds it.
 */
export const folderQueue = (folder: string): EvidenceQueue => ({
  add: async (drafts) => {
    await mkdir(folder, { recursive: true });
    for (const draft of drafts) await writeWhole(path.join(folder, nameOf(draft)), canonicalJson(draft));
  },
  waiting: async () => {
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'));
    const drafts = await Promise.all(names.map((name) => readDraft(path.join(folder, name))));
    return drafts.flatMap((draft) => draft ?? []).sort(inOrder);
  },
  remove: async (drafts) => {
    for (const draft of drafts) await rm(path.join(folder, nameOf(draft)), { force: true });
  },
});

/** Of two that tell the same, the one that commits to its words comes first: it is the one that is recorded. */
const inOrder = (a: EvidenceDraft, b: EvidenceDraft): number =>
  order(a.time, b.time) || order(a.key, b.key) || Number(!a.payload) - Number(!b.payload);

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const nameOf = (draft: EvidenceDraft): string => `${sha256(canonicalJson(draft))}.json`;

/** On the disk before it has its name: a name without its content would be worse than no name. */
async function writeWhole(file: string, text: string): Promise<void> {
  const draft = `${file}.tmp`;
  const handle = await open(draft, 'w');
  await handle
    .writeFile(text)
    .then(() => handle.sync())
    .finally(() => handle.close());
  await rename(draft, file);
}

/** What is no draft, or cannot be read, is not ours to append, nor to delete; and it keeps nothing else from being appended. */
async function readDraft(file: string): Promise<EvidenceDraft | undefined> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return evidenceDraft.safeParse(safeJson(text)).data;
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import path from 'node:path';
import { type ContextEntry, readEntry } from './build-context.ts';
import { type DockerInstruction, execForm, unsupported } from './dockerfile.ts';
import type { ImageFile } from './layer.ts';
import { pathPattern } from './path-pattern.ts';

/** The files that a COPY adds. A folder's content is copied, not the folder itself; several sources need a folder as target. */
export async function copiedFiles(
  copy: DockerInstruction,
  context: ContextEntry[],
  workingDir: string,
): Promise<ImageFile[]> {
  const odd = Object.keys(copy.flags).find((flag) => flag !== 'link');
  if (odd) throw unsupported(copy.line, `COPY --${odd} is not supported.`);
  const words = execForm(copy.text) ?? copy.text.split(/\s+/).filter(Boolean);
  const target = words.at(-1);
  if (words.length < 2 || !target) throw new Error(`Dockerfile:${copy.line}: COPY needs a source and a target.`);
  if (words.some((word) => word.startsWith('<<'))) throw unsupported(copy.line, 'A here-document is not supported.');
  const named = words.slice(0, -1).flatMap((source) => matching(source, context, copy.line));
  const sources = await Promise.all(named.map((entry) => followed(entry, context, copy.line)));
  const intoFolder = target.endsWith('/') || target === '.' || sources.length > 1;
  const root = path.posix.resolve('/', workingDir, target).slice(1);
  const files = sources.flatMap((source) => placed(source, context, root, intoFolder));
  return Promise.all(files.map(({ entry, to }) => imageFile(entry, to)));
}

/** What one source names: `.` is the whole context. */
function matching(source: string, context: ContextEntry[], line: number): ContextEntry[] {
  const pattern = path.posix.normalize(source).replace(/^\/|\/$/g, '');
  if (pattern.startsWith('..')) throw new Error(`Dockerfile:${line}: "${source}" is outside the build context.`);
  if (pattern === '.' || pattern === '') return [{ path: '', kind: 'directory', absolute: '' }];
  const matches = pathPattern(pattern);
  const found = context.filter((entry) => entry.path === pattern || matches.test(entry.path));
  if (found.length === 0)
    throw new Error(`Dockerfile:${line}: "${source}" is not in the build context, or .dockerignore excludes it.`);
  return found;
}

/** What is copied, under the name by which it was asked for. */
type Source = { name: string; entry: ContextEntry };

const maxLinks = 40;

/** A link that is named itself stands for what it points to, within the context; links inside a copied folder stay links. */
async function followed(named: ContextEntry, context: ContextEntry[], line: number): Promise<Source> {
  let entry: ContextEntry | undefined = named;
  for (let links = 0; entry?.kind === 'symlink' && links < maxLinks; links++) {
    const { target } = await readEntry(entry);
    const to: string = path.posix.resolve('/', path.posix.dirname(entry.path), target).slice(1);
    entry = context.find((other) => other.path === to);
  }
  if (!entry || entry.kind === 'symlink')
    throw new Error(`Dockerfile:${line}: "${named.path}" is a link to nothing in the build context.`);
  return { name: path.posix.basename(named.path), entry };
}

function placed(
  { name, entry: source }: Source,
  context: ContextEntry[],
  root: string,
  intoFolder: boolean,
): { entry: ContextEntry; to: string }[] {
  if (source.kind !== 'directory') return [{ entry: source, to: intoFolder ? path.posix.join(root, name) : root }];
  const prefix = source.path ? `${source.path}/` : '';
  const below = context.filter((entry) => entry.path.startsWith(prefix));
  return below.map((entry) => ({ entry, to: path.posix.join(root, entry.path.slice(prefix.length)) }));
}

async function imageFile(entry: ContextEntry, to: string): Promise<ImageFile> {
  const { content, target, executable } = await readEntry(entry);
  if (entry.kind === 'directory') return { path: to, kind: 'directory' };
  return entry.kind === 'symlink'
    ? { path: to, kind: 'symlink', target }
    : { path: to, kind: 'file', content, executable };
}

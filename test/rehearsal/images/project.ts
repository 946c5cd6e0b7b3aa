import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder with these files: `-> target` as content makes a link, `#!` an executable. */
export function project(files: Record<string, string>) {
  const folder = mkdtempSync(path.join(tmpdir(), 'project-'));
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (content.startsWith('-> ')) symlinkSync(content.slice(3), file);
    else writeFileSync(file, content);
    if (content.startsWith('#!')) chmodSync(file, 0o755);
  }
  return { folder, file: (name: string) => path.join(folder, name), remove: () => rmSync(folder, { recursive: true }) };
}

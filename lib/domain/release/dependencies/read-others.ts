import { json, type Locked, locked, object, textOf } from './locked.ts';

/** From Go 1.17 on, go.mod names every module that is built; a module that is replaced is another one. */
export function readGo(text: string): Locked | undefined {
  if (!/^module\s/m.test(text)) return undefined;
  const plain = text.replace(/\/\/[^\n]*/g, '');
  const replaced = new Set(
    [...plain.matchAll(/^[ \t]*(?:replace\s+)?(\S+)(?:\s+v\S+)?\s+=>/gm)].map(([, name]) => name),
  );
  const lines = plain.replace(
    /^[ \t]*(?:exclude|retract|replace)\s*\([^)]*\)|^[ \t]*(?:exclude|retract|replace|toolchain|go)\s[^\n]*/gm,
    '',
  );
  const all = [...lines.matchAll(/^[ \t]*(?:require\s+)?([\w.~/-]+)\s+v(\d\S*)[ \t]*$/gm)];
  return locked(all.filter(([, name]) => !replaced.has(name)).map(([, name, version]) => [name, version]));
}

/** `[[package]]` with `name` and `version`, where it comes from a registry. */
export const readToml = (text: string, isFromRegistry: RegExp): Locked =>
  locked(
    text
      .split(/^\[\[package\]\]\s*$/m)
      .slice(1)
      .map((block) =>
        isFromRegistry.test(block) ? [toml(block, 'name'), toml(block, 'version')] : [undefined, undefined],
      ),
  );

const toml = (block: string, key: string): string | undefined =>
  new RegExp(`^${key} = "([^"]+)"`, 'm').exec(block)?.[1];

/** Only what is pinned: a range may mean anything. */
export const readRequirements = (text: string): Locked =>
  locked(
    [...text.matchAll(/^([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*==\s*([\w.!+-]+)\s*(?:(?:[;\\#]|--hash).*)?$/gm)].map(
      ([, name = '', version]) => [name.toLowerCase().replace(/[._]+|-{2,}/g, '-'), version],
    ),
  );

/** Indented by four under `specs:` of GEM; a platform is no part of the version. */
export function readGems(text: string): Locked | undefined {
  const [, gems] = /^GEM\n([\s\S]*?)(?=^\S|(?![\s\S]))/m.exec(text) ?? [];
  if (gems === undefined) return undefined;
  return locked(
    [...gems.matchAll(/^ {4}(\S+) \(([^)\s-]+)(?:-[^)\s]+)?\)$/gm)].map(([, name, version]) => [name, version]),
  );
}

export function readComposer(text: string): Locked | undefined {
  const file = object(json(text));
  if (!file) return undefined;
  const all = [file['packages'], file['packages-dev']]
    .flatMap((list) => (Array.isArray(list) ? (list as unknown[]) : []))
    .map(object);
  return locked(all.map((one) => [textOf(one?.['name']), textOf(one?.['version'])?.replace(/^v/, '')]));
}

import { json, type Locked, locked, object, textOf } from './locked.ts';

type NpmPackage = {
  version?: unknown;
  resolved?: unknown;
  name?: unknown;
  link?: unknown;
  bundled?: unknown;
  dependencies?: Record<string, NpmPackage>;
};

const isElsewhere = (source: unknown): boolean =>
  typeof source === 'string' && /^(git|file|github)[+:]|^(\.|\/)/.test(source);

export function readNpm(text: string): Locked | undefined {
  const file = object(json(text));
  const packages = object(file?.['packages']) as Record<string, NpmPackage> | undefined;
  if (packages) return locked(Object.entries(packages).map(([path, one]) => npmPackage(path, one)));
  const dependencies = object(file?.['dependencies']) as Record<string, NpmPackage> | undefined;
  return dependencies && locked(oldNpm(dependencies));
}

/** `node_modules/@a/b/node_modules/c`; an alias names what it really is. The root and workspaces are no packages of a registry. */
function npmPackage(
  path: string,
  { version, resolved, name, link }: NpmPackage,
): [string | undefined, string | undefined] {
  const installed = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path)?.[1];
  return installed === undefined || link || isElsewhere(resolved)
    ? [undefined, undefined]
    : [textOf(name) ?? installed, textOf(version)];
}

const oldNpm = (dependencies: Record<string, NpmPackage>): [string | undefined, string | undefined][] =>
  Object.entries(dependencies).flatMap(([name, { version, dependencies: inner = {} }]) => {
    const [, real, exact] = /^npm:(.+)@([^@]+)$/.exec(textOf(version) ?? '') ?? [];
    const isVersion = /^\d/.test(textOf(version) ?? '');
    return [[real ?? name, exact ?? (isVersion ? textOf(version) : undefined)], ...oldNpm(inner)];
  });

/** Keys of `packages:`, of the formats 5 (`/a/1.0.0`), 6 (`/a@1.0.0(b@2.0.0)`) and 9 (`a@1.0.0`). */
export function readPnpm(text: string): Locked | undefined {
  if (!/^lockfileVersion:/m.test(text)) return undefined;
  const [, packages = ''] = /^packages:\n([\s\S]*?)(?=^\S|(?![\s\S]))/m.exec(text) ?? [];
  const key = /^ {2}['"]?\/?((?:@[^/\s'"]+\/)?[^@/\s'"]+)[@/](\d[^('"\s:_]*)/gm;
  return locked([...packages.matchAll(key)].map(([, name, version]) => [name, version]));
}

/** `a@^1.0.0, a@npm:^1.1.0:` with `version "1.1.0"` in version 1; `version: 1.1.0` and `resolution: "a@npm:1.1.0"` later. */
export function readYarn(text: string): Locked | undefined {
  if (!/^# yarn lockfile v1|^__metadata:/m.test(text)) return undefined;
  return locked(
    text.split(/\n(?=\S)/).map((block) => {
      const resolution = /^ {2}resolution: "((?:@[^/"]+\/)?[^@"]+)@npm:([^"]+)"/m.exec(block);
      if (resolution) return [resolution[1], resolution[2]];
      const [, name, range = ''] = /^"?((?:@[^/"\s]+\/)?[^@"\s]+)@([^",]*)/.exec(block) ?? [];
      const real = /^npm:((?:@[^/]+\/)?[^@]+)@/.exec(range)?.[1];
      const isLocal =
        /^\s+resolved "(?!https?:)/m.test(block) || /^(git|file|link|portal|workspace)[+:]|\.git(#|$)/.test(range);
      return [real ?? name, isLocal ? undefined : /^ {2}version "([^"]+)"/m.exec(block)?.[1]];
    }),
  );
}

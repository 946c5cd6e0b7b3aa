import type { Change, Changes } from './changes.ts';

/** A part of the repository that is released on its own. */
export type Component = {
  name: string;
  /** Files and folders, from the root. */
  paths: string[];
  /** Taken out of the paths. */
  exclude: string[];
  /** Scopes of commits that mean this component, whatever files they touch. */
  scopes: string[];
};

/**
 * The changes of one component. A scope that some component declares decides; where none does, the files do. So one commit
 * across the repository tells each component what is its own.
 */
export function changesFor(component: Component, all: Component[], { kept, reverted, shipped }: Changes): Changes {
  const declared = new Set(all.flatMap(({ scopes }) => scopes));
  const isOurs = (change: Change): boolean => {
    const scopes = (change.scope ?? '').split(/[,/]/).map((scope) => scope.trim());
    const known = scopes.filter((scope) => declared.has(scope));
    if (known.length > 0) return known.some((scope) => component.scopes.includes(scope));
    return change.files.some((file) => isOfComponent(component, file));
  };
  const ours = shipped?.filter(({ change }) => isOurs(change)) ?? [];
  return {
    kept: kept.filter(isOurs),
    reverted: reverted.filter(({ change }) => isOurs(change)),
    ...(ours.length > 0 && { shipped: ours }),
  };
}

/** Whether a file is the component's, by its path alone. */
export const isOfComponent = ({ paths, exclude }: Component, file: string): boolean =>
  isBelow(file, paths) && !isBelow(file, exclude);

const isBelow = (file: string, folders: string[]): boolean =>
  folders.some((folder) => file === folder || folder === '.' || file.startsWith(`${folder.replace(/\/+$/, '')}/`));

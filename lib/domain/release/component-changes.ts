import { type Changes, settledOf, type Telling, tellingsOf } from './changes.ts';
import type { Commit } from './commit.ts';
import { type Component, isOfComponent } from './components.ts';

export type ComponentHistory = {
  /** What the history brings to a component after a commit; with undefined, all of it. */
  since(component: string, sha: string | undefined): Changes;
  /** Commits that are no component's, oldest first. */
  homeless: Commit[];
};

/**
 * Reads a history once, for all components. A scope that some component declares decides; where none does, the files do. The
 * title of a merged pull request is silent where the branch has spoken, be it in an earlier release.
 */
export function componentHistory(components: Component[], newestFirst: Commit[]): ComponentHistory {
  const route = createRouter(components);
  const tellings = new Map<string, Telling[]>(components.map(({ name }) => [name, []]));
  const homeless = new Set<Commit>();
  for (const telling of tellingsOf(newestFirst)) {
    const names = route(telling);
    for (const name of names) tellings.get(name)?.push(telling);
    if (names.length === 0) homeless.add(telling.commit);
  }
  const behind = createReach(newestFirst);
  return {
    since: (component, sha) => {
      const known = behind(sha);
      return settledOf((tellings.get(component) ?? []).filter((telling) => !known.has(telling.sha)));
    },
    homeless: [...homeless],
  };
}

function createRouter(components: Component[]): (telling: Telling) => string[] {
  const byScope = new Map<string, string[]>();
  for (const { name, scopes } of components)
    for (const scope of scopes) byScope.set(scope, [...(byScope.get(scope) ?? []), name]);
  const byFiles = new Map<Commit, string[]>();
  const ofFiles = (commit: Commit): string[] => {
    const found =
      byFiles.get(commit) ??
      components.filter((one) => commit.files.some((file) => isOfComponent(one, file))).map(({ name }) => name);
    byFiles.set(commit, found);
    return found;
  };
  return ({ message, commit }) => {
    const scopes = (message.scope ?? '').split(/[,/]/).map((scope) => scope.trim());
    const named = [...new Set(scopes.flatMap((scope) => byScope.get(scope) ?? []))];
    return named.length > 0 ? named : ofFiles(commit);
  };
}

/** Which of the commits a commit comes from, itself included; several components may have had their last release there. */
function createReach(newestFirst: Commit[]): (sha: string | undefined) => ReadonlySet<string> {
  const parents = new Map(newestFirst.map((commit) => [commit.sha, commit.parents]));
  const known = new Map<string, ReadonlySet<string>>();
  return (sha) => {
    if (sha === undefined) return new Set();
    const found = known.get(sha) ?? reach(sha, parents);
    known.set(sha, found);
    return found;
  };
}

function reach(start: string, parents: ReadonlyMap<string, string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [start];
  for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
    const next = parents.get(sha);
    if (!next || found.has(sha)) continue;
    found.add(sha);
    waiting.push(...next);
  }
  return found;
}

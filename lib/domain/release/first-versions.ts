import { isStable, type Tag, tagsByComponent, versionTags } from './tags.ts';

/**
 * The lowest versions of those that have a change: the first candidate and the first stable one, of the repository and of each
 * of its components.
 */
export function versionsOf(tags: Tag[]): string[] {
  const components = tagsByComponent(tags);
  return [versionTags(tags), ...[...components].map(([name, own]) => versionTags(own, name))].flatMap((found) => {
    const lowestFirst = found.toReversed();
    const [first, stable] = [lowestFirst[0], lowestFirst.find(isStable)];
    return [...new Set([first, stable].flatMap((version) => version?.name ?? []))];
  });
}

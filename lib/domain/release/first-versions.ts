import { isStable, type Tag, versionTags } from './tags.ts';

const ofComponent = /^(.+?)(?:-v|\/v|@v?)\d+\.\d+\.\d/;

/**
 * The lowest versions of those that have a change: the first candidate and the first stable one, of the repository and of each
 * of its components.
 */
export function versionsOf(tags: Tag[]): string[] {
  const components = new Set(tags.flatMap(({ name }) => ofComponent.exec(name)?.[1] ?? []));
  return [undefined, ...components].flatMap((component) => {
    const lowestFirst = versionTags(tags, component).reverse();
    const [first, stable] = [lowestFirst[0], lowestFirst.find(isStable)];
    return [...new Set([first, stable].flatMap((version) => version?.name ?? []))];
  });
}

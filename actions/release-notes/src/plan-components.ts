import type { Changes } from '#lib/domain/release/changes';
import type { Commit } from '#lib/domain/release/commit';
import { type ComponentHistory, componentHistory } from '#lib/domain/release/component-changes';
import type { Component } from '#lib/domain/release/components';
import { candidatesFor, isStable, tagsByComponent, type VersionTag, versionTags } from '#lib/domain/release/tags';
import type { Inputs } from './inputs.ts';
import { below, type Lineage, ownVersion } from './lineage.ts';
import { type Plan, planRelease } from './plan-release.ts';
import type { Ports } from './ports.ts';

export type ComponentPlan = { component: Component; plan: Plan; changes: Changes };

export type ComponentPlans = {
  plans: ComponentPlan[];
  /** Commits that belong to none of them. */
  homeless: Commit[];
};

/**
 * Plans the release of every component with one pass of git, which starts where the last release of the first of them was. Tags
 * are never filtered: a component's last version may be at a commit of another one.
 */
export async function planComponents(
  input: Inputs,
  components: Component[],
  head: string,
  { history }: Ports,
): Promise<ComponentPlans> {
  const tags = tagsByComponent(await history.tags());
  const known = components.map(({ name }) => {
    const versions = versionTags(tags.get(name) ?? [], name);
    const own = ownVersion(versions, head, input.channel);
    return { versions, own, lower: own ? below(own, versions) : versions };
  });
  const lists = known.flatMap(({ lower }) => [candidatesFor(input.channel, lower), lower.filter(isStable)]);
  const { found, base } = await history.firstAncestors(head, input.channel === 'rc' ? lists : lists.filter(isEven));
  const commits = await history.between(base, head, { files: true });
  const told = componentHistory(components, commits);
  const plans = components.map((component, index) => {
    const { versions = [], own } = known[index] ?? {};
    const [previous, stable] =
      input.channel === 'rc' ? [found[2 * index], found[2 * index + 1]] : [found[index], found[index]];
    return planOne(input, component, { versions, own, previous, stable, pending: undefined }, told);
  });
  return { plans, homeless: told.homeless };
}

const isEven = (_list: VersionTag[], index: number): boolean => index % 2 === 0;

function planOne(input: Inputs, component: Component, lineage: Lineage, told: ComponentHistory): ComponentPlan {
  const sinceStable = told.since(component.name, lineage.stable?.sha);
  const isOne = lineage.previous === lineage.stable;
  const changes = isOne ? sinceStable : told.since(component.name, lineage.previous?.sha);
  return { component, changes, plan: planRelease({ ...input, component: component.name }, lineage, sinceStable) };
}

import { type SupplyFile, supplyFileOf } from '#lib/domain/release/supply-chain';
import type { Ports } from './ports.ts';

/**
 * What others attached to the page of this version: its build does, while the release is a draft. The address is the one that
 * it has once it is published; a draft's own leads nowhere later.
 */
export async function supplyOf(tag: string, { releases, run }: Ports): Promise<SupplyFile[]> {
  const pages = await releases.withTag(tag);
  const names = new Set(pages.flatMap(({ files }) => files));
  return [...names].sort().flatMap((name) => {
    const known = supplyFileOf(name);
    const url = `${run.repoUrl}/releases/download/${encodeURIComponent(tag)}/${encodeURIComponent(name)}`;
    return known ? [{ name, ...known, url }] : [];
  });
}

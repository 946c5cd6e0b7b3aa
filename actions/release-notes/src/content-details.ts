import type { Notes } from '#lib/domain/release/notes';
import { worstOf } from '#lib/domain/release/risk';

/** What the files of the release told, for programs; null where it is not known. */
export function contentDetails({ content }: Notes): Record<string, unknown> | null {
  if (!content) return null;
  const { security, migrations, delta, risks } = content;
  return {
    security: { ...security, named: security.named.map(({ id, change: { sha } }) => ({ id, sha })) },
    migrations,
    delta,
    risk: risks ? worstOf(risks.map(({ risk }) => risk)) : null,
    risks: risks?.map(({ change: { sha, header }, risk }) => ({ sha, header, ...risk })).slice(0, mostRisks) ?? null,
  };
}

/** The riskiest come first. */
const mostRisks = 50;

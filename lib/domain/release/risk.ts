import type { Change } from './changes.ts';
import type { FileSize } from './range-files.ts';
import { factorsOf, type RiskFacts } from './risk-factors.ts';

export type RiskLevel = 'low' | 'medium' | 'high';

/** How likely a change is to be taken back, with what says so, weightiest first. */
export type Risk = { level: RiskLevel; points: number; reasons: string[] };

/** Deterministic: the same facts give the same points, and every point has its reason. */
export function riskOf(facts: RiskFacts): Risk {
  const factors = factorsOf(facts).sort((one, other) => other.points - one.points);
  const points = factors.reduce((sum, factor) => sum + factor.points, 0);
  const reasons = [...factors.map(({ reason }) => reason), ...(facts.files ? [] : ['its files are not known'])];
  return {
    level: levelOf(
      points,
      factors.some(({ isGrave }) => isGrave),
    ),
    points,
    reasons,
  };
}

/** Of the changes in the histories that were looked at, 4 to 9 of 100 are of high risk, and 60 to 72 of low. */
const levelOf = (points: number, isGrave: boolean): RiskLevel => {
  if (points >= 22) return 'high';
  return points >= 16 || isGrave ? 'medium' : 'low';
};

/** A release is as risky as its riskiest change. */
export const worstOf = (risks: Risk[]): RiskLevel =>
  (['high', 'medium'] as const).find((level) => risks.some((risk) => risk.level === level)) ?? 'low';

/** A squashed commit has one size for all of its changes. */
export const riskFactsOf = (
  change: Change,
  sizes: ReadonlyMap<string, FileSize[]> | undefined,
  rest: Pick<RiskFacts, 'migrations' | 'past'>,
): RiskFacts => ({
  type: change.type,
  scope: change.scope,
  breaking: change.breaking.length > 0,
  files: sizes?.get(change.sha),
  authors: change.authors,
  ...rest,
});

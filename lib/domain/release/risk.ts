import type { Change } from './changes.ts';
import { kindOf } from './delta.ts';
import type { Effect } from './migrations/verdict.ts';
import type { FileSize, Past } from './range-files.ts';

export type RiskLevel = 'low' | 'medium' | 'high';

/** How likely a change is to be taken back, with what says so, weightiest first. */
export type Risk = { level: RiskLevel; points: number; reasons: string[] };

export type RiskFacts = {
  type: string | undefined;
  breaking: boolean;
  /** Undefined where it could not be found out. */
  files: FileSize[] | undefined;
  authors: { email: string }[];
  /** Effects of migrations among the files, by path. */
  migrations: ReadonlyMap<string, Effect>;
  past: Past | undefined;
};

type Factor = { points: number; reason: string };

const areas: [reason: string, points: number, path: RegExp][] = [
  [
    'touches sign-in or permissions',
    2,
    /(^|[/_.-])(auth|authn|authz|authentication|authorization|login|session|oauth\d?|saml|sso|password|permissions?|acl|jwt|crypto|secrets?)([/_.-]|$)/i,
  ],
  ['touches payment', 2, /(^|[/_.-])(payments?|billing|invoices?|checkout|pricing|refunds?|subscriptions?)([/_.-]|$)/i],
];

const migrationPoints: Record<Effect, number> = { expand: 1, unknown: 2, contract: 3, irreversible: 4 };
const isTest = (path: string): boolean =>
  /(^|\/)(tests?|__tests__|spec|e2e|fixtures|__snapshots__)\/|[._-](test|spec)\.\w+$|(^|\/)test_[^/]+\.py$|_test\.go$/i.test(
    path,
  );
const isProse = (path: string): boolean => /\.(md|mdx|txt|rst|adoc)$|(^|\/)docs?\//i.test(path);
const isSource = (path: string): boolean =>
  !isTest(path) &&
  /\.(ts|tsx|js|jsx|mjs|cjs|vue|svelte|py|rb|go|rs|java|kt|kts|scala|cs|php|swift|c|cc|cpp|h|hpp|m|mm|sql|ex|exs|sh|tf)$/i.test(
    path,
  );
const isLock = (path: string): boolean =>
  /(^|\/)(package-lock\.json|pnpm-lock\.yaml|yarn\.lock|[\w.-]*\.lock|go\.sum)$/.test(path);

/** Deterministic: the same facts give the same points, and every point has its reason. */
export function riskOf(facts: RiskFacts): Risk {
  const found = [...ofMeaning(facts), ...(facts.files ? ofFiles(facts.files, facts) : []), ...ofPast(facts)];
  const factors = found.sort((one, other) => other.points - one.points);
  const points = factors.reduce((sum, factor) => sum + factor.points, 0);
  const reasons = [...factors.map(({ reason }) => reason), ...(facts.files ? [] : ['its files are not known'])];
  return { level: levelOf(points), points, reasons };
}

const levelOf = (points: number): RiskLevel => {
  if (points >= 7) return 'high';
  return points >= 4 ? 'medium' : 'low';
};

const ofMeaning = ({ type = '', breaking }: RiskFacts): Factor[] => [
  ...(breaking ? [{ points: 3, reason: 'breaks something' }] : []),
  ...(/^(feat|feature|fix|perf)$/.test(type) ? [{ points: 2, reason: 'changes behaviour' }] : []),
];

function ofFiles(files: FileSize[], { migrations }: RiskFacts): Factor[] {
  const written = files.filter(({ path }) => !isLock(path));
  const effects = written.flatMap(({ path }) => migrations.get(path) ?? []);
  const kinds = new Set(written.map(({ path }) => kindOf(path)));
  return [
    ...(effects.length > 0
      ? [{ points: Math.max(...effects.map((effect) => migrationPoints[effect])), reason: 'migrates the database' }]
      : []),
    ...areas
      .filter(([, , path]) => written.some((file) => isSource(file.path) && path.test(file.path)))
      .map(([reason, points]) => ({ points, reason })),
    ...(kinds.has('Infrastructure') || kinds.has('Task definition') || kinds.has('IAM')
      ? [{ points: 2, reason: 'changes infrastructure' }]
      : []),
    ...(kinds.has('Workflow') ? [{ points: 1, reason: 'changes workflows' }] : []),
    ...ofSize(written),
  ];
}

/** Each limit that is reached is a point. */
const lineLimits = [10, 50, 250];
const folderLimits = [3, 8];

function ofSize(files: FileSize[]): Factor[] {
  const code = files.filter(({ path }) => !isTest(path) && !isProse(path));
  const lines = code.reduce((sum, { added, removed }) => sum + added + removed, 0);
  const folders = new Set(code.map(({ path }) => path.slice(0, path.lastIndexOf('/') + 1))).size;
  const [size, spread] = [
    lineLimits.filter((limit) => lines >= limit).length,
    folderLimits.filter((limit) => folders >= limit).length,
  ];
  const isTested = files.some(({ path }) => isTest(path));
  return [
    ...(size > 0 ? [{ points: size, reason: `${lines} lines` }] : []),
    ...(spread > 0 ? [{ points: spread, reason: `${folders} folders` }] : []),
    ...(lines >= 100 && !isTested && code.some(({ path }) => isSource(path))
      ? [{ points: 1, reason: 'changes code and no test' }]
      : []),
  ];
}

/** Of the last thousand commits: reverts that touched one of the files, and changes of it. */
const revertLimits = [1, 2, 4];
const hotLimits = [100, 300];

/** Files that are taken back or changed all the time, and people who are new here. */
function ofPast({ past, files = [], authors }: RiskFacts): Factor[] {
  if (!past) return [];
  const known = files.filter(({ path }) => !isLock(path)).flatMap(({ path }) => past.touched.get(path) ?? []);
  const [times, reverts] = [
    Math.max(0, ...known.map((one) => one.times)),
    Math.max(0, ...known.map((one) => one.reverts)),
  ];
  const reverted = revertLimits.filter((limit) => reverts >= limit).length;
  const hot = hotLimits.filter((limit) => times >= limit).length;
  const isNew =
    past.authors.size > 0 && authors.length > 0 && authors.every(({ email }) => !past.authors.has(email.toLowerCase()));
  return [
    ...(reverted > 0 ? [{ points: reverted, reason: 'its files were reverted before' }] : []),
    ...(hot > 0 ? [{ points: hot, reason: 'its files change all the time' }] : []),
    ...(isNew ? [{ points: 1, reason: 'its author is new here' }] : []),
  ];
}

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
  breaking: change.breaking.length > 0,
  files: sizes?.get(change.sha),
  authors: change.authors,
  ...rest,
});

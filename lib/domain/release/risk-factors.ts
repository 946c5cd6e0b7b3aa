import type { Person } from './commit.ts';
import { kindOf } from './delta.ts';
import { isLockfile, isPipeline, isProse, isSource, isTest } from './file-purpose.ts';
import type { Effect } from './migrations/verdict.ts';
import type { FilePast, Past } from './past.ts';
import { addressOf, isBot } from './people.ts';
import type { FileSize } from './range-files.ts';

/** All of it is known when a change is merged. */
export type RiskFacts = {
  type: string | undefined;
  scope: string | undefined;
  breaking: boolean;
  /** Undefined where it could not be found out. */
  files: FileSize[] | undefined;
  authors: Person[];
  /** Effects of migrations among the files, by path. */
  migrations: ReadonlyMap<string, Effect>;
  past: Past | undefined;
};

/** What makes a change more likely to be taken back, in words that follow "because". */
export type Factor = {
  points: number;
  reason: string;
  /** Never of low risk, whatever else is known: to go back takes more than the version before. */
  isGrave?: boolean;
};

/**
 * Fitted to the histories of electron/electron, renovatebot/renovate and vuejs/core by logistic regression, each with the same weight,
 * and rounded. Fitted to their older halves alone they are nearly the same, and hold in the newer. `scripts/back-test-risk` measures
 * them; actions/release-notes/README.md has the figures.
 */
const weights = {
  /** Updates of dependencies are taken back far less often, so they do not count. */
  code: 6,
  /** Whoever calls it a chore, a test, words or style is mostly right. */
  notChore: 6,
  /** What builds and tests the rest cannot be tried out before it is merged. */
  pipeline: 4,
  /** For each limit of the author's share in the late changes to its files: who works on what others own breaks it. */
  share: 2,
  /** For each limit of late reverts in its files. */
  reverts: 2,
  /** For each limit of late fixes in its files. */
  fixes: 1,
  /** For each limit of lines. */
  lines: 1,
  /** From here on too rare in these histories to be fitted, so by the usual opinion: no figure falls by 0.01 for one of them. */
  breaking: 4,
  infrastructure: 2,
  area: 2,
  untested: 1,
  newcomer: 1,
} as const;

const migrationPoints: Record<Effect, number> = { expand: 2, unknown: 4, contract: 6, irreversible: 8 };

const shareLimits = [0.5, 0.2, 0.05];
const revertLimits = [1, 2, 4];
const fixLimits = [3, 10, 30];
const lineLimits = [10, 50, 250];
/** Lines of code from which on a test is expected. */
const untestedLines = 100;

const areas: [reason: string, path: RegExp][] = [
  [
    'touches sign-in or permissions',
    /(^|[/_.-])(auth|authn|authz|authentication|authorization|login|session|oauth\d?|saml|sso|password|permissions?|acl|jwt|crypto|secrets?)([/_.-]|$)/i,
  ],
  ['touches payment', /(^|[/_.-])(payments?|billing|invoices?|checkout|pricing|refunds?|subscriptions?)([/_.-]|$)/i],
];

/** Every point has its reason; what says most about this change comes before what is true of many. */
export function factorsOf(facts: RiskFacts): Factor[] {
  const files = facts.files?.filter(({ path }) => !isLockfile(path));
  const code = files?.filter(({ path }) => !isTest(path) && !isProse(path));
  return [
    ...(facts.past ? ofPast(code ?? [], facts.past, facts.authors) : []),
    ...(files && code ? [...ofKinds(files, code, facts), ...ofSize(files, code)] : []),
    ...ofMeaning(facts, code),
  ].filter(({ points }) => points > 0);
}

const when = (is: boolean, points: number, reason: string): Factor => ({ points: is ? points : 0, reason });
const reached = (value: number, limits: number[]): number => limits.filter((limit) => value >= limit).length;
const most = (numbers: number[]): number => Math.max(0, ...numbers);

function ofMeaning({ type = '', breaking }: RiskFacts, code: FileSize[] | undefined): Factor[] {
  const isChore = /^(chore|docs?|tests?|style)$/.test(type);
  return [
    { ...when(breaking, weights.breaking, 'breaks something'), isGrave: true },
    when(!isChore && code?.length !== 0, weights.notChore, 'is not a chore'),
  ];
}

function ofKinds(files: FileSize[], code: FileSize[], { scope = '', authors, migrations }: RiskFacts): Factor[] {
  const effects = files.flatMap(({ path }) => migrations.get(path) ?? []);
  const migration = most(effects.map((effect) => migrationPoints[effect]));
  const isDependency = /^deps(-dev)?$/.test(scope) || (authors.length > 0 && authors.every(isBot));
  const sources = code.filter(({ path }) => isSource(path));
  const kinds = new Set(code.map(({ path }) => kindOf(path)));
  const isPipelined = code.some(({ path }) => isPipeline(path));
  const isInfrastructure = kinds.has('Infrastructure') || kinds.has('Task definition') || kinds.has('IAM');
  return [
    { points: migration, reason: 'migrates the database', isGrave: migration >= migrationPoints.contract },
    ...(isDependency
      ? []
      : [
          when(sources.length > 0 || isPipelined, weights.code, 'changes code'),
          when(isPipelined, weights.pipeline, 'changes how it is built or tested'),
          when(isInfrastructure, weights.infrastructure, 'changes infrastructure'),
        ]),
    ...areas.map(([reason, area]) =>
      when(
        sources.some(({ path }) => area.test(path)),
        weights.area,
        reason,
      ),
    ),
  ];
}

function ofSize(files: FileSize[], code: FileSize[]): Factor[] {
  const lines = code.reduce((sum, { added, removed }) => sum + added + removed, 0);
  const isTested = files.some(({ path }) => isTest(path));
  const isCode = code.some(({ path }) => isSource(path));
  return [
    { points: weights.lines * reached(lines, lineLimits), reason: `${lines} lines` },
    when(lines >= untestedLines && isCode && !isTested, weights.untested, 'changes code and no test'),
  ];
}

/** Late is what the past knows of: the last thousand commits before. */
function ofPast(code: FileSize[], past: Past, authors: Person[]): Factor[] {
  const known = code.flatMap(({ path }) => past.touched.get(path) ?? []);
  const addresses = authors.map(addressOf);
  const reverts = most(known.map((file) => file.reverts));
  const fixes = most(known.map((file) => file.fixes));
  const isNew = past.authors.size > 0 && authors.length > 0 && addresses.every((address) => !past.authors.has(address));
  return [
    ...(code.length > 0 && authors.length > 0 ? [ofShare(known, addresses)] : []),
    { points: weights.reverts * reached(reverts, revertLimits), reason: 'its files were reverted before' },
    { points: weights.fixes * reached(fixes, fixLimits), reason: `its files were fixed ${fixes} times lately` },
    when(isNew, weights.newcomer, 'its author is new here'),
  ];
}

/** What nobody changes is between what the author changes all the time and what others do. */
function ofShare(known: FilePast[], authors: string[]): Factor {
  if (known.length === 0) return { points: weights.share, reason: 'its files were not changed lately' };
  const times = most(known.map((file) => file.times));
  const own = most(known.map((file) => authors.reduce((sum, one) => sum + (file.byAuthor.get(one) ?? 0), 0)));
  const limits = shareLimits.filter((limit) => own / times < limit).length;
  const reason = `its author made ${own} of the last ${times} changes to its files`;
  return { points: weights.share * limits, reason: own > 0 ? reason : 'others alone changed its files lately' };
}

import type { Change } from '#lib/domain/release/changes';
import type { Ecosystem } from './lockfiles.ts';
import type { Move, Moves } from './moves.ts';
import { isAffected } from './versions.ts';

export type Severity = 'CRITICAL' | 'HIGH' | 'MODERATE' | 'LOW';
const severities: Severity[] = ['CRITICAL', 'HIGH', 'MODERATE', 'LOW'];

/** One advisory for one package, as GitHub has it. */
export type Vulnerability = {
  ghsa: string;
  cve: string | undefined;
  severity: Severity;
  summary: string;
  url: string;
  /** `>= 1.0.0, < 1.2.3` */
  range: string;
};

export type PackageName = { ecosystem: Ecosystem; name: string };
export const packageKey = ({ ecosystem, name }: PackageName): string => `${ecosystem} ${name.toLowerCase()}`;

/** By package; `isWhole`: GitHub has no more of them. A package that it did not answer for is absent. */
export type Vulnerabilities = ReadonlyMap<string, { found: Vulnerability[]; isWhole: boolean }>;

export type Advisory = Vulnerability & { move: Move };

export type Security = {
  /** Affected before and not after, worst first. */
  fixed: Advisory[];
  /** Affected after and not before. */
  introduced: Advisory[];
  /** Ids in the words of commits, which say nothing about what became of them. */
  named: { id: string; change: Change }[];
  /** Packages in other versions. */
  moved: number;
  /** What was not found out, in sentences. */
  notKnown: string[];
};

/** The packages to ask for, those first of which one version took the place of another. */
export function packagesOf({ moves }: Moves): PackageName[] {
  const rank = ({ from, to }: Move) => (from.length === 0 ? 1 : 0) + (to.length === 0 ? 2 : 0);
  const all = [...moves].sort((one, other) => rank(one) - rank(other));
  return [
    ...new Map(all.map(({ ecosystem, name }) => [packageKey({ ecosystem, name }), { ecosystem, name }])).values(),
  ];
}

/** Which moves fix an advisory, and which bring one. Nothing is claimed that was not compared for certain. */
export function securityOf(
  { moves, unread }: Moves,
  known: Vulnerabilities | undefined,
  named: Security['named'],
): Security {
  const found: Security = {
    fixed: [],
    introduced: [],
    named,
    moved: moves.length,
    notKnown: unread.map((file) => `${file} could not be read.`),
  };
  if (!known) {
    if (moves.length > 0)
      found.notKnown.push(`${count(moves.length)} in other versions; advisories were not looked up.`);
    return found;
  }
  const [unanswered, unclear] = [new Set<string>(), new Set<string>()];
  for (const move of moves) {
    const answer = known.get(packageKey(move));
    if (!answer?.isWhole) unanswered.add(move.name);
    for (const vulnerability of answer?.found ?? [])
      if (judge(vulnerability, move, found) === undefined) unclear.add(move.name);
  }
  if (unanswered.size > 0) found.notKnown.push(`Of ${listOf(unanswered)} not all advisories were looked up.`);
  if (unclear.size > 0) found.notKnown.push(`Versions of ${listOf(unclear)} could not be compared with advisories.`);
  const worstFirst = (one: Advisory, other: Advisory) =>
    severities.indexOf(one.severity) - severities.indexOf(other.severity);
  return { ...found, fixed: found.fixed.sort(worstFirst), introduced: found.introduced.sort(worstFirst) };
}

/** @returns whether it could be judged */
function judge(vulnerability: Vulnerability, move: Move, found: Security): true | undefined {
  const affects = (versions: string[]) =>
    versions.map((version) => isAffected(move.ecosystem, version, vulnerability.range));
  const [before, after] = [affects(move.from), affects(move.to)];
  if ([...before, ...after].includes(undefined)) return undefined;
  const [was, is] = [before.includes(true), after.includes(true)];
  if (was && !is) found.fixed.push({ ...vulnerability, move });
  if (is && !was) found.introduced.push({ ...vulnerability, move });
  return true;
}

/** `lodash 4.17.20 to 4.17.21` */
export function packageStep({ name, from, to }: Pick<Move, 'name' | 'from' | 'to'>): string {
  const [before, after] = [from.join(' and '), to.join(' and ')];
  if (from.length === 0) return `${name} ${after}, which is new`;
  return to.length === 0 ? `${name} ${before}, which is gone` : `${name} ${before} to ${after}`;
}

const count = (packages: number): string => (packages === 1 ? '1 package is' : `${packages} packages are`);

function listOf(names: Set<string>): string {
  const all = [...names];
  return all.length > 5 ? `${all.slice(0, 5).join(', ')} and ${all.length - 5} more` : all.join(', ');
}

const id = /\b(?:GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|CVE-\d{4}-\d{4,7})\b/gi;

/** Each id once, with the first change whose commit names it. */
export function idsIn(changes: Change[], messageOf: (sha: string) => string): Security['named'] {
  const found = new Map<string, Change>();
  for (const change of changes)
    for (const [text] of messageOf(change.sha).matchAll(id)) {
      const plain = /^cve/i.test(text) ? text.toUpperCase() : `GHSA${text.slice(4).toLowerCase()}`;
      if (!found.has(plain)) found.set(plain, change);
    }
  return [...found].map(([one, change]) => ({ id: one, change }));
}

import compareSemver from 'semver/functions/compare.js';
import valid from 'semver/functions/valid.js';
import type { Ecosystem } from './lockfiles.ts';

/** Negative, zero or positive; undefined where the two cannot be compared for certain. */
type Compare = (one: string, other: string) => number | undefined;

/** `1.2` is `1.2.0`; a leading `v` says nothing. */
const exact = (version: string): string | null =>
  valid(
    version
      .replace(/^v(?=\d)/, '')
      .replace(/^(\d+)(\.\d+)?$/, (_all, major: string, minor = '.0') => `${major}${minor}.0`),
  );

const bySemver: Compare = (one, other) => {
  const [first, second] = [exact(one), exact(other)];
  return first === null || second === null ? undefined : compareSemver(first, second);
};

const plainNumbers = /^v?\d+(\.\d+)*$/;

/** Only releases of numbers: what other words in a version mean differs, so it is not known here. */
const byNumbers: Compare = (one, other) => {
  if (!plainNumbers.test(one) || !plainNumbers.test(other)) return undefined;
  const [first, second] = [one, other].map((version) => version.replace(/^v/, '').split('.').map(Number));
  for (let place = 0; place < Math.max(first?.length ?? 0, second?.length ?? 0); place += 1) {
    const difference = (first?.[place] ?? 0) - (second?.[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
};

const compares: Record<Ecosystem, Compare> = {
  NPM: bySemver,
  RUST: bySemver,
  GO: bySemver,
  PIP: byNumbers,
  RUBYGEMS: byNumbers,
  COMPOSER: byNumbers,
};

const tests: Record<string, (difference: number) => boolean> = {
  '=': (difference) => difference === 0,
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '>=': (difference) => difference >= 0,
};

/**
 * Whether a version is in the range of an advisory, as GitHub writes it: `>= 1.0.0, < 1.2.3`. Candidates of a version come
 * before it. Undefined where it cannot be told for certain.
 */
export function isAffected(ecosystem: Ecosystem, version: string, range: string): boolean | undefined {
  const results = range.split(',').map((part) => {
    const [, sign = '', bound = ''] = /^\s*(=|<=?|>=?)\s*(\S+)\s*$/.exec(part) ?? [];
    const difference = compares[ecosystem](version, bound);
    return difference === undefined ? undefined : tests[sign]?.(difference);
  });
  if (results.includes(false)) return false;
  return results.includes(undefined) ? undefined : true;
}

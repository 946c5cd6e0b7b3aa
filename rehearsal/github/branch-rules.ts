import { chmod, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Rule, Ruleset } from './model/ruleset.ts';
import type { Repository } from './model/state.ts';

/** The rules that are active for a branch, of all rulesets together. */
export function rulesFor(repository: Repository, ref: string): (Rule & { ruleset: Ruleset })[] {
  const names = (patterns: string[]) =>
    patterns.some((one) => one === '~ALL' || one === ref || (one === '~DEFAULT_BRANCH' && isDefault(repository, ref)));
  const active = [...repository.rulesets.values()].filter(
    ({ isActive, include, exclude }) => isActive && names(include) && !names(exclude),
  );
  return active.flatMap((ruleset) => ruleset.rules.map((rule) => ({ ...rule, ruleset })));
}

const isDefault = (repository: Repository, ref: string): boolean => ref === `refs/heads/${repository.defaultBranch}`;

export type Violation = 'deletion' | 'non_fast_forward' | 'required_signatures' | 'pull_request';

/** In GitHub's words. */
const sentences: Record<Violation, string> = {
  deletion: 'Cannot delete this branch',
  non_fast_forward: 'Cannot force-push to this branch',
  required_signatures: 'Commits must have verified signatures.',
  pull_request: 'Changes must be made through a pull request.',
};

/** What GitHub says to a change of a branch that does one of these things; undefined when it may. */
export function violation(repository: Repository, ref: string, does: Violation[]): string | undefined {
  const found = rulesFor(repository, ref).find(({ type }) => does.some((one) => one === type));
  return found && `Repository rule violations found\n\n${sentences[found.type as Violation]}\n\n`;
}

/** A push meets the rules in git's own hook: whatever it does to a branch, the hook of the repository is asked before. */
export async function installHook(repository: Repository): Promise<void> {
  const refs = [...repository.rulesets.values()].flatMap(({ include }) => include);
  const named = refs.map((ref) => (ref === '~DEFAULT_BRANCH' ? `refs/heads/${repository.defaultBranch}` : ref));
  const cases = [...new Set(named)].filter((ref) => ref.startsWith('refs/')).map((ref) => caseOf(repository, ref));
  const hook = path.join(repository.gitDir, 'hooks', 'update');
  await mkdir(path.dirname(hook), { recursive: true });
  await writeFile(hook, `#!/bin/sh\n${refuse}\ncase "$1" in\n${cases.join('\n')}\nesac\n`);
  await chmod(hook, 0o755);
}

const refuse = 'refuse() { echo "error: GH013: Repository rule violations found for $1." "- $2" >&2; exit 1; }';

/** `$2` and `$3` are what the branch was and what it is to be; all zeros stand for nothing. */
const tests: Record<Violation, string> = {
  deletion: '! expr "$3" : "0*$" >/dev/null',
  non_fast_forward:
    'expr "$2" : "0*$" >/dev/null || expr "$3" : "0*$" >/dev/null || git merge-base --is-ancestor "$2" "$3"',
  required_signatures: 'expr "$3" : "0*$" >/dev/null || git cat-file commit "$3" | grep -q "^gpgsig "',
  pull_request: 'false',
};

function caseOf(repository: Repository, ref: string): string {
  const types = Object.keys(tests).filter((type) => rulesFor(repository, ref).some((rule) => rule.type === type));
  const lines = types.map(
    (type) => `{ ${tests[type as Violation]}; } || refuse "$1" "${sentences[type as Violation]}"`,
  );
  return `${ref})\n${[...lines, ':'].join('\n')}\n;;`;
}

import { OpsError } from './ops-error.ts';

export const historyMissing = (what: string, why: string) =>
  new OpsError(
    'HISTORY_MISSING',
    `The history that the notes need is not in this checkout: ${what} (${why}).`,
    'Check out with `fetch-depth: 0`, or give the job `contents: read`, so that the missing part can be fetched.',
  );

export const historyShallow = () =>
  new OpsError(
    'HISTORY_SHALLOW',
    'This checkout has only a part of the history, so nobody can say where a commit is.',
    'Run `git fetch --unshallow --tags`; in a workflow, check out with `fetch-depth: 0`.',
  );

export const changeUnknown = (asked: string) =>
  new OpsError(
    'CHANGE_UNKNOWN',
    `No commit of this checkout is, or names, "${asked}".`,
    'Run `git fetch --all --tags` and ask again; name a commit, a tag, `#12`, or a CVE or GHSA.',
  );

export const gitFailed = (command: string, why: string) =>
  new OpsError(
    'GIT_FAILED',
    `\`git ${command}\` failed: ${why}`,
    'Run this step after actions/checkout, in the repository; git’s own words are above.',
  );

export const startUnknown = (since: string, why: string) =>
  new OpsError(
    'RELEASE_START_UNKNOWN',
    `There is nothing to start from at "${since}": ${why}.`,
    'Name a tag, a commit, a digest that was deployed, or `environment:NAME` with something deployed to it in `since`.',
  );

export const releaseTagTaken = (tag: string, sha: string, head: string) =>
  new OpsError(
    'RELEASE_TAG_TAKEN',
    `${tag} is at ${sha.slice(0, 12)}, and would have to be at ${head.slice(0, 12)}.`,
    'A version never moves. Run this step for the commit of the tag, or release a new version.',
  );

export const notAHotfix = (subject: string) =>
  new OpsError(
    'RELEASE_NOT_A_HOTFIX',
    `A hotfix only mends, and this is more: ${subject}`,
    'Take that commit off the hotfix branch, or release it from the main branch on channel `stable`.',
  );

export const notValidated = (environment: string, found: string) =>
  new OpsError(
    'RELEASE_NOT_VALIDATED',
    `The release was not published: ${environment} does not run this commit, validated. ${found}`,
    'Deploy and validate it there first, then run this step again.',
  );

export const releaseBranchContended = (branch: string) =>
  new OpsError(
    'RELEASE_BRANCH_CONTENDED',
    `The branch ${branch} moved each time that this run was about to move it.`,
    'Several runs propose at once: run this job again when they are over.',
  );

export const releasePullForbidden = (cause: unknown) =>
  new OpsError(
    'RELEASE_PULL_FORBIDDEN',
    'GitHub does not let this job open a pull request.',
    'Give the job `pull-requests: write`, and switch on Settings → Actions → General → Allow GitHub Actions to create and approve pull requests.',
    { cause },
  );

export const templateMissing = (file: string) =>
  new OpsError(
    'RELEASE_TEMPLATE_MISSING',
    `There is no template ${file} in the checkout.`,
    'Name a file of the checkout in `template`, or leave it out.',
  );

export const templateInvalid = (file: string, mistakes: string[], known: string[]) =>
  new OpsError(
    'RELEASE_TEMPLATE_INVALID',
    `The template ${file} cannot be used: ${mistakes.join('; ')}.`,
    `Mend it and run this step again. There are: ${known.join(', ')}.`,
  );

export const checkFailed = (problems: number) =>
  new OpsError(
    'RELEASE_CHECK_FAILED',
    `The release was not let through: ${problems} ${problems === 1 ? 'problem' : 'problems'}, each listed with what to do.`,
    'Mend what is listed and run this step again. Nothing was published.',
  );

export const checkInconclusive = () =>
  new OpsError(
    'RELEASE_CHECK_INCONCLUSIVE',
    'The release could not be checked: git did not have its files.',
    'Check out with `fetch-depth: 0` and run this step again. Nothing was published.',
  );

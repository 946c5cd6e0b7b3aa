type Variables = Record<string, string>;

const minimal = /^(PATH|HOME|LANG|LC_[A-Z]+|TZ|TMPDIR|CI|SystemRoot|PATHEXT)$/;
/** What the runner gives to this action alone: its inputs, its tokens, and where it writes. */
const ofTheAction = /^(INPUT_|ACTIONS_|GITHUB_(TOKEN|OUTPUT|ENV|PATH|STATE|STEP_SUMMARY)$|AWS_(?!ENDPOINT))/;

const pick = (env: NodeJS.ProcessEnv, wanted: (name: string) => boolean): Variables =>
  Object.fromEntries(
    Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined && wanted(pair[0])),
  );

/** For programs of the checkout: what a program needs to start, and nothing to steal. */
export const minimalEnvironment = (env: NodeJS.ProcessEnv): Variables => pick(env, (name) => minimal.test(name));

/** For tools of the runner, such as docker: their settings stay, the job's credentials do not. */
export const toolEnvironment = (env: NodeJS.ProcessEnv): Variables => pick(env, (name) => !ofTheAction.test(name));

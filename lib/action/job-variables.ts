/** What the runner tells every job, and what each must look like. */
const forms = { GITHUB_REPOSITORY: /^[^/\s]+\/[^/\s]+$/, GITHUB_RUN_ID: /^\d+$/, GITHUB_SHA: /^[0-9a-f]{40,64}$/ };

/** The variables without which no action knows where it is; none in a job of GitHub Actions. */
export const missingJobVariables = (env: NodeJS.ProcessEnv): string[] =>
  Object.entries(forms).flatMap(([name, form]) => (form.test(env[name] ?? '') ? [] : name));

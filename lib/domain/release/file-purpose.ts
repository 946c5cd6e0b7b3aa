/** What a file is for, by its path: tests, prose, code, what a package manager writes, what builds and checks the rest. */
export const isTest = (path: string): boolean =>
  /(^|\/)(?:\w+-)?(?:tests?|specs?|e2e)(?:-\w+)?\/|(^|\/)(?:__tests__|__fixtures__|__mocks__|__snapshots__|fixtures)\/|[._-](?:test|spec)\.\w+$|(^|\/)test_[^/]+\.py$|_test\.go$/i.test(
    path,
  );

export const isProse = (path: string): boolean => /\.(md|mdx|txt|rst|adoc)$|(^|\/)docs?\//i.test(path);

export const isSource = (path: string): boolean =>
  !isTest(path) &&
  /\.(ts|tsx|js|jsx|mjs|cjs|vue|svelte|py|rb|go|rs|java|kt|kts|scala|cs|php|swift|c|cc|cpp|h|hpp|m|mm|sql|ex|exs|sh|tf)$/i.test(
    path,
  );

export const isLockfile = (path: string): boolean =>
  /(^|\/)(package-lock\.json|pnpm-lock\.yaml|yarn\.lock|[\w.-]*\.lock|go\.sum)$/.test(path);

export const isPipeline = (path: string): boolean =>
  /^\.github\/(workflows|actions)\/|(^|\/)action\.ya?ml$|^\.(circleci|buildkite)\/|(^|\/)(\.gitlab-ci|\.travis|[\w-]*appveyor[\w-]*|azure-pipelines[\w-]*)\.ya?ml$|(^|\/)Jenkinsfile$/i.test(
    path,
  );

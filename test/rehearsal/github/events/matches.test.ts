import { expect, test } from '@jest/globals';
import { globPattern } from '#rehearsal/github/events/glob';
import { type Facts, matches, type Triggers } from '#rehearsal/github/events/matches';
import { readWorkflow } from '#rehearsal/github/events/workflow-file';

const on = (yaml: string): Triggers => readWorkflow(`on: ${yaml}\njobs: {}\n`).on;
const push = (branch: string, ...paths: string[]): Facts => ({ name: 'push', branch, paths });

test.each<[string, string, Facts, boolean]>([
  ['an event by its name', 'push', push('main'), true],
  ['an event of a list', '[push, issues]', { name: 'issues', action: 'opened' }, true],
  ['another event', 'push', { name: 'issues', action: 'opened' }, false],
  ['a branch that is named', '{ push: { branches: [main] } }', push('main'), true],
  ['a branch that is not', '{ push: { branches: [main] } }', push('topic'), false],
  ['a branch below a star', "{ push: { branches: ['releases/*'] } }", push('releases/1'), true],
  ['a branch two levels below a star', "{ push: { branches: ['releases/*'] } }", push('releases/1/a'), false],
  ['a branch two levels below two stars', "{ push: { branches: ['releases/**'] } }", push('releases/1/a'), true],
  ['a branch that is taken back', "{ push: { branches: ['**', '!wip/**'] } }", push('wip/a'), false],
  ['a branch that is given again', "{ push: { branches: ['**', '!wip/**', wip/x] } }", push('wip/x'), true],
  ['an ignored branch', '{ push: { branches-ignore: [main] } }', push('main'), false],
  ['a branch beside the ignored', '{ push: { branches-ignore: [main] } }', push('topic'), true],
  ['a tag where branches are filtered', '{ push: { branches: [main] } }', { name: 'push', tag: 'v1' }, false],
  ['a tag that is named', "{ push: { tags: ['v*'] } }", { name: 'push', tag: 'v1.2' }, true],
  ['a branch where tags are filtered', "{ push: { tags: ['v*'] } }", push('main'), false],
  ['a tag without filters', 'push', { name: 'push', tag: 'v1' }, true],
  ['a path that is named', "{ push: { paths: ['src/**'] } }", push('main', 'README.md', 'src/a/b.js'), true],
  ['only other paths', "{ push: { paths: ['src/**'] } }", push('main', 'README.md'), false],
  ['a path that is taken back', "{ push: { paths: ['src/**', '!**/*.md'] } }", push('main', 'src/a.md'), false],
  ['only ignored paths', "{ push: { paths-ignore: ['**.md'] } }", push('main', 'docs/a.md', 'README.md'), false],
  ['one path beside the ignored', "{ push: { paths-ignore: ['**.md'] } }", push('main', 'a.md', 'a.js'), true],
  ['the wrong branch with the right path', "{ push: { branches: [main], paths: ['a'] } }", push('topic', 'a'), false],
  [
    'a tag whatever its paths',
    "{ push: { tags: ['v1'], paths: ['src/**'] } }",
    { name: 'push', tag: 'v1', paths: ['x'] },
    true,
  ],
  ['a type that is named', '{ issues: { types: [labeled] } }', { name: 'issues', action: 'labeled' }, true],
  ['a type that is not', '{ issues: { types: [labeled] } }', { name: 'issues', action: 'opened' }, false],
  ['a pull request that is opened', 'pull_request', { name: 'pull_request', action: 'opened' }, true],
  ['a pull request that is closed, by default', 'pull_request', { name: 'pull_request', action: 'closed' }, false],
  [
    'a cron expression of the list',
    "{ schedule: [{ cron: '0 3 * * *' }] }",
    { name: 'schedule', cron: '0 3 * * *' },
    true,
  ],
  ['another cron expression', "{ schedule: [{ cron: '0 3 * * *' }] }", { name: 'schedule', cron: '0 4 * * *' }, false],
  [
    'a workflow that it follows',
    '{ workflow_run: { workflows: [CI] } }',
    { name: 'workflow_run', workflow: 'CI' },
    true,
  ],
  [
    'a workflow that it does not',
    '{ workflow_run: { workflows: [CI] } }',
    { name: 'workflow_run', workflow: 'Docs' },
    false,
  ],
  [
    'a dispatch of its type',
    '{ repository_dispatch: { types: [deploy] } }',
    { name: 'repository_dispatch', action: 'deploy' },
    true,
  ],
])('%s', (_case, yaml, facts, expected) => {
  expect(matches(on(yaml), facts)).toBe(expected);
});

// The examples of GitHub's cheat sheet for filter patterns.
test.each<[string, string[], string[]]>([
  ['*', ['README.md', 'server.rb'], ['docs/a.md']],
  ['*.jsx?', ['page.js', 'page.jsx'], ['page.ts']],
  ['**', ['all/the/files.md'], []],
  ['*.js', ['app.js'], ['js/app.js']],
  ['**.js', ['index.js', 'js/index.js', 'src/js/app.js'], ['a.ts']],
  ['docs/*', ['docs/README.md'], ['docs/a/b.md', 'docs']],
  ['docs/**/*.md', ['docs/README.md', 'docs/mona/hello-world.md'], ['a.md']],
  ['**/docs/**', ['docs/hello.md', 'dir/docs/my-file.txt', 'space/docs/plan/space.doc'], ['doc/a']],
  ['**/README.md', ['README.md', 'js/README.md'], ['README.mdx']],
  ['v[12].[0-9]+.[0-9]+', ['v1.10.1', 'v2.0.0'], ['v3.0.0', 'v1.0']],
])('the pattern %s', (pattern, fits, others) => {
  const matching = [...fits, ...others].filter((value) => globPattern(pattern).test(value));
  expect(matching).toEqual(fits);
});

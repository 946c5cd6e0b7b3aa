/**
 * Every operation of the GitHub stand-in, in an order in which all do what they say: [operation, input, status]. A value such as
 * `=POST /repos/{owner}/{repo}/issues number` is taken from the latest answer of that operation. Owner and repository go without saying.
 */

export type GithubCall = [operation: string, input?: object, status?: number];

export const repo = '/repos/{owner}/{repo}';
export const none = '0'.repeat(40);
const text = btoa('boats');

export const sha = `=GET ${repo}/git/ref/{ref} object.sha`;
const gitData: GithubCall[] = [
  [`GET ${repo}/git/ref/{ref}`, { ref: 'heads/main' }],
  [`GET ${repo}/git/ref/{ref}`, { ref: 'heads/none' }, 404],
  [`POST ${repo}/git/refs`, { ref: 'refs/heads/feature', sha }],
  [`POST ${repo}/git/refs`, { ref: 'refs/heads/feature', sha }, 422],
  [`POST ${repo}/git/refs`, { ref: 'refs/heads/second', sha }],
  [`GET ${repo}/git/matching-refs/{ref}`, { ref: 'heads' }],
  [`GET ${repo}/branches`],
  [`POST ${repo}/git/blobs`, { content: 'boats' }],
  [`GET ${repo}/git/blobs/{file_sha}`, { file_sha: `=POST ${repo}/git/blobs sha` }],
  [`GET ${repo}/git/blobs/{file_sha}`, { file_sha: none }, 404],
  [`GET ${repo}/git/commits/{commit_sha}`, { commit_sha: sha }],
  [`GET ${repo}/git/commits/{commit_sha}`, { commit_sha: none }, 404],
  [
    `POST ${repo}/git/trees`,
    {
      base_tree: `=GET ${repo}/git/commits/{commit_sha} tree.sha`,
      tree: [{ path: 'a/b.txt', mode: '100644', type: 'blob', content: 'b' }],
    },
  ],
  [`GET ${repo}/git/trees/{tree_sha}`, { tree_sha: `=POST ${repo}/git/trees sha`, recursive: '1' }],
  [`POST ${repo}/git/commits`, { message: 'feat: b', tree: `=POST ${repo}/git/trees sha`, parents: [sha] }],
  [`PATCH ${repo}/git/refs/{ref}`, { ref: 'heads/second', sha: `=POST ${repo}/git/commits sha` }],
  [`PATCH ${repo}/git/refs/{ref}`, { ref: 'heads/second', sha }, 422],
  [`POST ${repo}/git/tags`, { tag: 'v1', message: 'one', object: sha, type: 'commit' }],
  [`GET ${repo}/git/tags/{tag_sha}`, { tag_sha: `=POST ${repo}/git/tags sha` }],
  [`POST ${repo}/git/refs`, { ref: 'refs/tags/v1', sha: `=POST ${repo}/git/tags sha` }],
  [`GET ${repo}/tags`],
  [`GET ${repo}/commits`],
  [`GET ${repo}/commits/{ref}`, { ref: 'second' }],
  [`GET ${repo}/commits/{ref}`, { ref: 'nothing' }, 422],
  [`GET ${repo}/compare/{basehead}`, { basehead: 'v1...second' }],
  [`GET ${repo}/compare/{basehead}`, { basehead: 'v1...nothing' }, 404],
  [`DELETE ${repo}/git/refs/{ref}`, { ref: 'heads/second' }],
  [`DELETE ${repo}/git/refs/{ref}`, { ref: 'heads/second' }, 422],
];

const rules: GithubCall[] = [
  [
    `POST ${repo}/rulesets`,
    {
      ...{ name: 'reviewed', target: 'branch', enforcement: 'active' },
      conditions: { ref_name: { include: ['refs/heads/reviewed'], exclude: [] } },
      rules: [
        { type: 'deletion' },
        { type: 'commit_author_email_pattern', parameters: { operator: 'contains', pattern: 'github' } },
      ],
    },
  ],
  [`GET ${repo}/rules/branches/{branch}`, { branch: 'reviewed' }],
];

const file = { path: 'docs/one.txt', message: 'docs: one', branch: 'feature' };
const contents: GithubCall[] = [
  [`GET ${repo}/readme`],
  [`GET ${repo}/contents/{path}`, { path: '' }],
  [`GET ${repo}/contents/{path}`, { path: 'README.md' }],
  [`GET ${repo}/contents/{path}`, { path: 'none' }, 404],
  [`PUT ${repo}/contents/{path}`, { ...file, content: text }],
  [`PUT ${repo}/contents/{path}`, { ...file, content: text }, 422],
  [`PUT ${repo}/contents/{path}`, { ...file, content: text, sha: none }, 409],
  [`PUT ${repo}/contents/{path}`, { ...file, path: 'docs/two.txt', content: text }],
  [
    `DELETE ${repo}/contents/{path}`,
    { ...file, path: 'docs/two.txt', sha: `=PUT ${repo}/contents/{path} content.sha` },
  ],
];

const repositories: GithubCall[] = [
  ['GET /'],
  [`GET ${repo}`],
  [`GET ${repo}`, { repo: 'none' }, 404],
  [`PATCH ${repo}`, { description: 'Boats' }],
  ['GET /users/{username}/repos', { username: 'harbour' }],
  [`GET ${repo}/collaborators`],
  [`GET ${repo}/collaborators/{username}/permission`, { username: 'ada' }],
  ['GET /user'],
  ['GET /users/{username}', { username: 'ada' }],
  ['GET /users/{username}', { username: 'nobody' }, 404],
  [`GET ${repo}/assignees`],
  ['GET /rate_limit'],
  [`GET ${repo}/actions/variables`],
];

const issue = { issue_number: `=POST ${repo}/issues number` };
const comment = { comment_id: `=POST ${repo}/issues/{issue_number}/comments id` };
const issues: GithubCall[] = [
  [`POST ${repo}/labels`, { name: 'incident', color: 'B60205', description: 'Production is not well' }],
  [`POST ${repo}/labels`, { name: 'incident', color: 'B60205' }, 422],
  [`POST ${repo}/labels`, { name: 'later', color: 'cccccc' }],
  [`GET ${repo}/labels`],
  [`GET ${repo}/labels/{name}`, { name: 'incident' }],
  [`GET ${repo}/labels/{name}`, { name: 'none' }, 404],
  [`PATCH ${repo}/labels/{name}`, { name: 'later', new_name: 'soon' }],
  [`POST ${repo}/issues`, { title: 'Search fails', body: '500', labels: ['incident'], assignees: ['ada'] }],
  [`POST ${repo}/issues`, {}, 422],
  [`GET ${repo}/issues`, { state: 'all' }],
  [`GET ${repo}/issues/{issue_number}`, issue],
  [`GET ${repo}/issues/{issue_number}`, { issue_number: 999 }, 404],
  [`POST ${repo}/issues/{issue_number}/labels`, { ...issue, labels: ['soon'] }],
  [`GET ${repo}/issues/{issue_number}/labels`, issue],
  [`DELETE ${repo}/issues/{issue_number}/labels/{name}`, { ...issue, name: 'soon' }],
  [`DELETE ${repo}/issues/{issue_number}/labels/{name}`, { ...issue, name: 'soon' }, 404],
  [`PUT ${repo}/issues/{issue_number}/labels`, { ...issue, labels: ['incident'] }],
  [`POST ${repo}/issues/{issue_number}/assignees`, { ...issue, assignees: ['grace'] }],
  [`DELETE ${repo}/issues/{issue_number}/assignees`, { ...issue, assignees: ['ada'] }],
  [`POST ${repo}/issues/{issue_number}/comments`, { ...issue, body: 'Looking.' }],
  [`GET ${repo}/issues/{issue_number}/comments`, issue],
  [`GET ${repo}/issues/comments`],
  [`GET ${repo}/issues/comments/{comment_id}`, comment],
  [`PATCH ${repo}/issues/comments/{comment_id}`, { ...comment, body: 'Found it.' }],
  [`POST ${repo}/issues/comments/{comment_id}/reactions`, { ...comment, content: 'rocket' }],
  [`GET ${repo}/issues/comments/{comment_id}/reactions`, comment],
  [`POST ${repo}/issues/{issue_number}/reactions`, { ...issue, content: 'eyes' }],
  [`GET ${repo}/issues/{issue_number}/reactions`, issue],
  [`DELETE ${repo}/issues/comments/{comment_id}`, comment],
  [`GET ${repo}/issues/comments/{comment_id}`, comment, 404],
  [`PATCH ${repo}/issues/{issue_number}`, { ...issue, state: 'closed', state_reason: 'completed' }],
  ['GET /search/issues', { q: 'repo:harbour/boat-listing is:issue Search' }],
  [`DELETE ${repo}/labels/{name}`, { name: 'soon' }],
  [`DELETE ${repo}/labels/{name}`, { name: 'soon' }, 404],
];

/** In this order: what is made of one is there for the next. */
export const contentCalls: GithubCall[] = [...repositories, ...gitData, ...rules, ...contents, ...issues];

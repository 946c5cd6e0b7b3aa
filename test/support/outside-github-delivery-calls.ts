/** As in outside-github-calls, and after those: checks, pull requests, releases, deployments and scans. */
import { type GithubCall, none, repo, sha } from './outside-github-calls.ts';

const check = { check_run_id: `=POST ${repo}/check-runs id` };
const annotations = [{ path: 'README.md', start_line: 1, end_line: 1, annotation_level: 'warning', message: 'Short.' }];
const checks: GithubCall[] = [
  [`POST ${repo}/check-runs`, { name: 'lint', head_sha: sha, status: 'in_progress' }],
  [
    `PATCH ${repo}/check-runs/{check_run_id}`,
    { ...check, status: 'completed', conclusion: 'neutral', output: { title: 'Lint', summary: 'One.', annotations } },
  ],
  [`GET ${repo}/check-runs/{check_run_id}`, check],
  [`GET ${repo}/check-runs/{check_run_id}`, { check_run_id: 999_999 }, 404],
  [`GET ${repo}/check-runs/{check_run_id}/annotations`, check],
  [`GET ${repo}/commits/{ref}/check-runs`, { ref: 'main' }],
  [`POST ${repo}/statuses/{sha}`, { sha, state: 'success', context: 'ci', description: 'Well.' }],
  [`GET ${repo}/commits/{ref}/statuses`, { ref: 'main' }],
  [`GET ${repo}/commits/{ref}/status`, { ref: 'main' }],
];

const pull = { pull_number: `=POST ${repo}/pulls number` };
const pulls: GithubCall[] = [
  [`POST ${repo}/pulls`, { title: 'More boats', head: 'feature', base: 'main', body: 'Two.' }],
  [`POST ${repo}/pulls`, { title: 'More boats', head: 'nothing', base: 'main' }, 422],
  [`GET ${repo}/pulls`],
  [`GET ${repo}/pulls/{pull_number}`, pull],
  [`GET ${repo}/pulls/{pull_number}`, { pull_number: 999 }, 404],
  [`PATCH ${repo}/pulls/{pull_number}`, { ...pull, title: 'Many boats' }],
  [`GET ${repo}/pulls/{pull_number}/commits`, pull],
  [`GET ${repo}/pulls/{pull_number}/files`, pull],
  [`GET ${repo}/pulls/{pull_number}/merge`, pull, 404],
  [`PUT ${repo}/pulls/{pull_number}/merge`, { ...pull, merge_method: 'squash' }],
  [`PUT ${repo}/pulls/{pull_number}/merge`, { ...pull, merge_method: 'squash' }, 405],
  [`GET ${repo}/pulls/{pull_number}/merge`, pull],
  [`GET ${repo}/pulls/{pull_number}`, pull],
  [`GET ${repo}/issues`, { state: 'all' }],
  [`GET ${repo}/commits/{commit_sha}/pulls`, { commit_sha: `=PUT ${repo}/pulls/{pull_number}/merge sha` }],
];

const release = { release_id: `=POST ${repo}/releases id` };
const asset = { asset_id: `=POST ${repo}/releases/{release_id}/assets id` };
const releases: GithubCall[] = [
  [`POST ${repo}/releases/generate-notes`, { tag_name: 'v2' }],
  [`POST ${repo}/releases`, { tag_name: 'v2', name: 'Two', body: 'More.', draft: true }],
  [`POST ${repo}/releases`, {}, 422],
  [`POST ${repo}/releases/{release_id}/assets`, { ...release, name: 'notes.txt', data: 'what changed' }],
  [`GET ${repo}/releases/{release_id}/assets`, release],
  [`GET ${repo}/releases/assets/{asset_id}`, asset],
  [`PATCH ${repo}/releases/assets/{asset_id}`, { ...asset, label: 'Notes' }],
  [`PATCH ${repo}/releases/{release_id}`, { ...release, draft: false }],
  [`GET ${repo}/releases`],
  [`GET ${repo}/releases/latest`],
  [`GET ${repo}/releases/tags/{tag}`, { tag: 'v2' }],
  [`GET ${repo}/releases/tags/{tag}`, { tag: 'none' }, 404],
  [`GET ${repo}/releases/{release_id}`, release],
  [`DELETE ${repo}/releases/assets/{asset_id}`, asset],
  [`DELETE ${repo}/releases/{release_id}`, release],
  [`GET ${repo}/releases/{release_id}`, release, 404],
];

const deployment = { deployment_id: `=POST ${repo}/deployments id` };
const status = `${repo}/deployments/{deployment_id}/statuses`;
const environment = { environment_name: 'canary' };
const branches = { protected_branches: false, custom_branch_policies: true };
const deployments: GithubCall[] = [
  [
    `PUT ${repo}/environments/{environment_name}`,
    { ...environment, wait_timer: 5, deployment_branch_policy: branches },
  ],
  [`PUT ${repo}/environments/{environment_name}`, { ...environment, wait_timer: -1 }, 422],
  [`POST ${repo}/environments/{environment_name}/deployment-branch-policies`, { ...environment, name: 'main' }],
  [`GET ${repo}/environments/{environment_name}/deployment-branch-policies`, environment],
  [`GET ${repo}/environments/{environment_name}`, environment],
  [`GET ${repo}/environments/{environment_name}`, { environment_name: 'none' }, 404],
  [`GET ${repo}/environments`],
  [`DELETE ${repo}/environments/{environment_name}`, environment],
  [`POST ${repo}/deployments`, { ref: 'main', environment: 'staging', task: 'slipway:deploy', payload: { a: 1 } }],
  [`POST ${repo}/deployments`, { ref: 'main', required_contexts: ['none'] }, 409],
  [`POST ${repo}/deployments`, { ref: 'none' }, 422],
  [`POST ${status}`, { ...deployment, state: 'in_progress' }],
  [`POST ${status}`, { ...deployment, state: 'success', log_url: 'http://127.0.0.1/log', environment: 'staging' }],
  [`POST ${status}`, { ...deployment, state: 'success', description: 'x'.repeat(200) }, 422],
  [`GET ${status}`, deployment],
  [`GET ${status}/{status_id}`, { ...deployment, status_id: `=POST ${status} id` }],
  [`GET ${repo}/deployments/{deployment_id}`, deployment],
  [`GET ${repo}/deployments/{deployment_id}`, { deployment_id: 999_999 }, 404],
  [`GET ${repo}/deployments`, { environment: 'staging' }],
  [`POST ${repo}/deployments`, { ref: 'main', environment: 'staging' }],
  [`DELETE ${repo}/deployments/{deployment_id}`, deployment],
];

export const sarif = { version: '2.1.0', runs: [{ tool: { driver: { name: 'scan' } }, results: [] }] };
const analysis = { sarif_id: `=POST ${repo}/code-scanning/sarifs id` };
const scans = (packed: string): GithubCall[] => [
  [`POST ${repo}/code-scanning/sarifs`, { commit_sha: sha, ref: 'refs/heads/main', sarif: packed }],
  [`POST ${repo}/code-scanning/sarifs`, { commit_sha: sha, ref: 'refs/heads/main', sarif: 'no' }, 400],
  [`GET ${repo}/code-scanning/sarifs/{sarif_id}`, analysis],
  [`GET ${repo}/code-scanning/sarifs/{sarif_id}`, analysis],
  [`GET ${repo}/code-scanning/sarifs/{sarif_id}`, { sarif_id: none }, 404],
  [`GET ${repo}/code-scanning/analyses`],
];

const digest = 'c'.repeat(64);
const statement = { predicateType: 'https://slsa.dev/provenance/v1', subject: [{ digest: { sha256: digest } }] };
const bundleOf = (said: object) => ({
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  verificationMaterial: {},
  dsseEnvelope: { payload: Buffer.from(JSON.stringify(said)).toString('base64') },
});
const attested: GithubCall[] = [
  [`POST ${repo}/attestations`, { bundle: bundleOf(statement) }],
  [`POST ${repo}/attestations`, { bundle: bundleOf({}) }, 422],
  [`GET ${repo}/attestations/{subject_digest}`, { subject_digest: `sha256:${digest}` }],
  [`GET ${repo}/attestations/{subject_digest}`, { subject_digest: `sha256:${'d'.repeat(64)}` }, 404],
];

/** `packed` is a SARIF file as GitHub takes it. */
export const deliveryCalls = (packed: string): GithubCall[] => [
  ...checks,
  ...pulls,
  ...releases,
  ...deployments,
  ...scans(packed),
  ...attested,
];

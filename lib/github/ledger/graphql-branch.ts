import { githubForbidden, githubRateLimited, githubRejected, githubUnavailable } from '#lib/domain/errors/github';
import { ledgerBroken } from '#lib/domain/errors/ledger';
import { messageOf } from '#lib/domain/errors/ops-error';
import type { Github } from '#lib/github/client';
import type { Change, LedgerBranch, Texts } from './branch.ts';
import { createBranch } from './create-branch.ts';
import { headOf } from './head-of.ts';

/**
 * The branch through GraphQL: one call looks, one writes, and GitHub signs the commit, so that a ruleset may ask for signatures.
 * Needs `contents: write`; `read` is enough to look.
 */
export const graphqlBranch = (github: Github, branch: string): LedgerBranch => ({
  look: async (paths) => {
    const { ref } = await ask(github, `ref(qualifiedName: $at) { target { ${textsAt(paths)} } }`, branch, paths);
    return { onto: ref?.target.oid, files: textsOf(ref?.target, paths), at: github.time() };
  },
  read: async (commit, paths) => {
    if (paths.length === 0) return new Map();
    const { object } = await ask(github, `object(expression: $at) { ${textsAt(paths)} }`, commit, paths);
    return textsOf(object, paths);
  },
  // The mutation knows no way to make a branch that has no parent.
  commit: ({ onto, ...change }) =>
    onto === undefined ? createBranch(github, branch, change) : commitOnto(github, branch, { onto, ...change }),
});

type File = { object: { text?: string | null; isTruncated?: boolean } } | null | undefined;
/** The files by their aliases, `f0` for the first path. */
type Commit = { oid: string } & { [alias: `f${number}`]: File };
type Repository = { ref?: { target: Commit } | null; object?: Commit | null };

/** Texts by way of their commit, never by the branch's name: what is seen together is of one moment. */
const textsAt = (paths: string[]): string =>
  `...on Commit { oid ${paths.map((_, index) => `f${index}: file(path: $p${index}) { object { ...on Blob { text isTruncated } } }`).join(' ')} }`;

async function ask(github: Github, selection: string, at: string, paths: string[]): Promise<Repository> {
  const { rest, owner, repo } = github;
  const names = paths.map((_, index) => `, $p${index}: String!`).join('');
  const query = `query ($owner: String!, $name: String!, $at: String!${names}) { repository(owner: $owner, name: $name) { ${selection} } }`;
  const places = Object.fromEntries(paths.map((path, index) => [`p${index}`, path]));
  try {
    return (await rest.graphql<{ repository: Repository }>(query, { owner, name: repo, at, ...places })).repository;
  } catch (error) {
    throw rejection(error, 'read the ledger');
  }
}

/** @throws OpsError LEDGER_BROKEN for a file that GitHub gives out in part only */
function textsOf(commit: Commit | null | undefined, paths: string[]): Texts {
  const blobs = paths.map((path, index) => ({ path, blob: commit?.[`f${index}`]?.object }));
  const cut = blobs.find(({ blob }) => blob?.isTruncated);
  if (cut) throw ledgerBroken(`${cut.path} is larger than GitHub's GraphQL gives out.`);
  return new Map(blobs.flatMap(({ path, blob }) => (typeof blob?.text === 'string' ? [[path, blob.text]] : [])));
}

const mutation = `mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }`;

async function commitOnto(github: Github, branch: string, { onto, files, message }: Change & { onto: string }) {
  const { rest, owner, repo } = github;
  const additions = [...files].map(([path, text]) => ({ path, contents: Buffer.from(text).toString('base64') }));
  const input = {
    branch: { repositoryNameWithOwner: `${owner}/${repo}`, branchName: branch },
    expectedHeadOid: onto,
    message: { headline: message },
    fileChanges: { additions },
  };
  try {
    await rest.graphql(mutation, { input });
    return 'committed' as const;
  } catch (error) {
    const types = typesOf(error);
    // Nobody promises that a head that is not the expected one is always called so: the branch itself is the witness.
    const isMoved = types.length > 0 && (types.includes('STALE_DATA') || (await headOf(github, branch)) !== onto);
    if (isMoved) return 'moved' as const;
    throw rejection(error, 'append to the ledger');
  }
}

/** What GraphQL answered with status 200 and `errors`: the client's own errors pass as they are. */
const typesOf = (error: unknown): string[] =>
  error instanceof Error && 'errors' in error && Array.isArray(error.errors)
    ? error.errors.map(({ type }: { type?: string }) => type ?? 'UNKNOWN')
    : [];

/** GitHub names the kind of whatever the caller did wrong; where it names none, the failure is its own, and may pass. */
function rejection(error: unknown, what: string): unknown {
  const types = typesOf(error);
  if (types.length === 0) return error;
  const asked = { call: `${what} (POST /graphql)`, cause: error };
  if (types.includes('FORBIDDEN')) return githubForbidden({ ...asked, permissions: 'contents=write' });
  if (types.includes('RATE_LIMITED')) return githubRateLimited(asked);
  const failed = types.includes('UNKNOWN') ? githubUnavailable : githubRejected;
  return failed({ ...asked, why: messageOf(error) });
}

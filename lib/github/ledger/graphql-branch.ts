import { githubForbidden, githubRejected } from '#lib/domain/errors/github';
import { ledgerBroken } from '#lib/domain/errors/ledger';
import { messageOf } from '#lib/domain/errors/ops-error';
import type { Github } from '#lib/github/client';
import type { Change, LedgerBranch } from './branch.ts';
import { entry, gitDataBranch, headOf } from './git-data-branch.ts';

/**
 * The branch through GraphQL: one call reads, one writes, and GitHub signs the commit, so that a ruleset may ask for signatures.
 * Needs `contents: write`; `read` is enough to read.
 */
export function graphqlBranch(github: Github, branch: string): LedgerBranch {
  return {
    head: () => headOf(github, branch),
    read: (commit, paths) => readTexts(github, commit, paths),
    // The mutation knows no way to make a branch that has no parent.
    commit: (change) =>
      change.onto === undefined
        ? gitDataBranch(github, branch).commit(change)
        : commitOnto(github, branch, { ...change, onto: change.onto }),
  };
}

type Blob = { text: string | null; isTruncated: boolean } | null;

/** By commit, not by branch: what is read together is of one moment. */
async function readTexts({ rest, owner, repo }: Github, commit: string, paths: string[]): Promise<Map<string, string>> {
  if (paths.length === 0) return new Map();
  const names = paths.map((_, index) => `$p${index}: String!`).join(', ');
  const fields = paths.map(
    (_, index) => `f${index}: object(expression: $p${index}) { ...on Blob { text isTruncated } }`,
  );
  const query = `query ($owner: String!, $name: String!, ${names}) { repository(owner: $owner, name: $name) { ${fields.join(' ')} } }`;
  const expressions = Object.fromEntries(paths.map((path, index) => [`p${index}`, `${commit}:${path}`]));
  const variables = { owner, name: repo, ...expressions };
  const answer = await rest.graphql<{ repository: Record<string, Blob> }>(query, variables).catch((error: unknown) => {
    throw rejection(error, 'read the ledger');
  });
  const blobs = paths.map((_, index) => answer.repository[`f${index}`]);
  const cut = paths.find((_, index) => blobs[index]?.isTruncated);
  if (cut !== undefined) throw ledgerBroken(`${cut} is larger than GitHub's GraphQL gives out.`);
  return new Map(paths.flatMap((path, index) => entry(path, blobs[index]?.text)));
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
    // STALE_DATA is what GitHub calls it today; the branch itself is the better witness.
    if (typesOf(error).length > 0 && (await headOf(github, branch)) !== onto) return 'moved' as const;
    throw rejection(error, 'append to the ledger');
  }
}

/** What GraphQL answered with status 200 and `errors`: the client's own errors pass as they are. */
const typesOf = (error: unknown): string[] =>
  error instanceof Error && 'errors' in error && Array.isArray(error.errors)
    ? error.errors.map(({ type }: { type?: string }) => type ?? 'UNKNOWN')
    : [];

function rejection(error: unknown, what: string): unknown {
  const call = `${what} (POST /graphql)`;
  const types = typesOf(error);
  if (types.includes('FORBIDDEN')) return githubForbidden({ call, cause: error, permissions: 'contents=write' });
  return types.length > 0 ? githubRejected({ call, cause: error, why: messageOf(error) }) : error;
}

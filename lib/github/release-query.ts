import { type PackageName, packageKey, type Severity } from '#lib/domain/release/dependencies/security';
import type { ReleaseFacts, ReleaseQuestion } from '#lib/ports';

/** One field of the query: what it asks for by its alias, and how its answer is read. */
export type Item = {
  alias: string;
  field: string;
  variable?: string;
  /** Not of the repository: asked of GitHub as a whole. */
  isGlobal?: boolean;
  read(answer: unknown, found: ReleaseFacts): void;
};

/** As many pull requests as GitHub answers in one call without a thought. */
const pageSize = 100;
/** Enough to see whether somebody else has looked. */
const mostApprovals = 5;
/** A commit of more authors than these names the first. */
const mostAuthors = 10;

/**
 * What is asked, in as many parts as there are hundreds of pull requests. People are asked for with the first hundred, so
 * that they cost no call of their own; of more than a hundred of them the others keep the names of their commits.
 */
export function itemsOf({ pulls, commits, before, packages = [] }: ReleaseQuestion): Item[][] {
  const people = [
    ...commits.slice(0, pageSize).map(authorsItem),
    ...(before?.emails ?? []).slice(0, pageSize).map((email, index) => newcomerItem(before?.sha ?? '', email, index)),
  ];
  const pages = Array.from({ length: Math.ceil(pulls.length / pageSize) }, (_, page) =>
    pulls.slice(page * pageSize, (page + 1) * pageSize).map(pullItem),
  );
  const [first = [], ...others] = pages;
  return withPackages([[...first, ...people], ...others], packages, pages.length + 1).filter(
    (items) => items.length > 0,
  );
}

/** Packages go along with what is asked anyway, and cost one call of their own at the most: of more nothing is known. */
function withPackages(pages: Item[][], packages: PackageName[], mostPages: number): Item[][] {
  const parts = Array.from({ length: Math.min(mostPages, Math.ceil(packages.length / pageSize)) }, (_, page) =>
    packages
      .slice(page * pageSize, (page + 1) * pageSize)
      .map((one, index) => packageItem(one, page * pageSize + index)),
  );
  const longest = Math.max(pages.length, parts.length);
  return Array.from({ length: longest }, (_, page) => [...(pages[page] ?? []), ...(parts[page] ?? [])]);
}

/** One query for all of them. */
export function queryOf(items: Item[]): { query: string; variables: Record<string, string> } {
  const asked = items.filter(({ variable }) => variable !== undefined);
  const names = ['$owner: String!', '$name: String!', ...asked.map(({ alias }) => `$${alias}: String!`)];
  const fields = (isGlobal: boolean) =>
    items.flatMap((item) => (Boolean(item.isGlobal) === isGlobal ? [`${item.alias}: ${item.field}`] : [])).join(' ');
  const ours = `repository(owner: $owner, name: $name) { ${fields(false) || '__typename'} }`;
  return {
    query: `query (${names.join(', ')}) { ${[ours, fields(true)].filter(Boolean).join(' ')} }`,
    variables: Object.fromEntries(asked.map(({ alias, variable = '' }) => [alias, variable])),
  };
}

type RawPull = {
  number: number;
  url: string;
  body: string;
  mergedAt: string | null;
  mergeCommit: { oid: string } | null;
  lastEditedAt: string | null;
  editor: { login: string } | null;
  author: { __typename: string; login: string } | null;
  mergedBy: { login: string } | null;
  reviews?: { nodes: ({ author: { login: string } | null } | null)[] } | null;
};

const pullItem = (number: number): Item => ({
  alias: `p${number}`,
  field: `pullRequest(number: ${number}) { number url body mergedAt mergeCommit { oid } lastEditedAt editor { login } author { __typename login } mergedBy { login } reviews(first: ${mostApprovals}, states: APPROVED) { nodes { author { login } } } }`,
  read: (answer, { pulls }) => {
    const { mergedAt, mergeCommit, lastEditedAt, editor, author, mergedBy, reviews, ...raw } = answer as RawPull;
    pulls.push({
      ...raw,
      author: author ? loginOf(author) : undefined,
      mergedBy: mergedBy?.login,
      approvedBy: reviews ? [...new Set(reviews.nodes.flatMap((review) => review?.author?.login ?? []))] : undefined,
      mergedAs: mergeCommit?.oid,
      mergedAt: mergedAt ? new Date(mergedAt) : undefined,
      edited: lastEditedAt ? { at: new Date(lastEditedAt), isByAuthor: editor?.login === author?.login } : undefined,
    });
  },
});

/** GraphQL names an App without the suffix that people know it by. */
const loginOf = ({ __typename, login }: { __typename: string; login: string }): string =>
  __typename === 'Bot' && !login.endsWith('[bot]') ? `${login}[bot]` : login;

type RawAuthors = { authors?: { nodes: ({ email: string | null; user: { login: string } | null } | null)[] } };

const authorsItem = (sha: string, index: number): Item => ({
  alias: `c${index}`,
  field: `object(oid: "${sha}") { ... on Commit { authors(first: ${mostAuthors}) { nodes { email user { login } } } } }`,
  read: (answer, { logins }) => {
    const { nodes = [] } = (answer as RawAuthors).authors ?? {};
    for (const author of nodes) {
      if (author?.email && author.user) logins.set(author.email.toLowerCase(), author.user.login);
    }
    if (nodes[0]?.user) logins.set(sha, nodes[0].user.login);
  },
});

type RawHistory = { history?: { nodes: unknown[] } };

const newcomerItem = (sha: string, email: string, index: number): Item => ({
  alias: `n${index}`,
  field: `object(oid: "${sha}") { ... on Commit { history(first: 1, author: { emails: [$n${index}] }) { nodes { oid } } } }`,
  variable: email,
  read: (answer, { newcomers }) => {
    if ((answer as RawHistory).history?.nodes.length === 0) newcomers.push(email);
  },
});

/** Few packages have more advisories; of one that has, the newest are answered. */
const mostAdvisories = 30;

type RawVulnerabilities = {
  pageInfo: { hasNextPage: boolean };
  nodes: {
    severity: Severity;
    vulnerableVersionRange: string;
    package: { name: string };
    advisory: {
      ghsaId: string;
      summary: string;
      permalink: string | null;
      withdrawnAt: string | null;
      identifiers: { type: string; value: string }[];
    };
  }[];
};

const packageItem = (asked: PackageName, index: number): Item => ({
  alias: `v${index}`,
  field: `securityVulnerabilities(ecosystem: ${asked.ecosystem}, package: $v${index}, first: ${mostAdvisories}) { pageInfo { hasNextPage } nodes { severity vulnerableVersionRange package { name } advisory { ghsaId summary permalink withdrawnAt identifiers { type value } } } }`,
  variable: asked.name,
  isGlobal: true,
  read: (answer, { vulnerabilities }) => {
    const { pageInfo, nodes } = answer as RawVulnerabilities;
    const ours = nodes.filter(
      (one) => one.package.name.toLowerCase() === asked.name.toLowerCase() && !one.advisory.withdrawnAt,
    );
    const found = ours.map(
      ({ severity, vulnerableVersionRange: range, advisory: { ghsaId: ghsa, summary, permalink, identifiers } }) => ({
        ...{ ghsa, summary, severity, range },
        cve: identifiers.find(({ type }) => type === 'CVE')?.value,
        url: permalink ?? `https://github.com/advisories/${ghsa}`,
      }),
    );
    vulnerabilities.set(packageKey(asked), { found, isWhole: !pageInfo.hasNextPage });
  },
});

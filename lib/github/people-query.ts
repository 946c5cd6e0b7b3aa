import type { PeopleAsked, PeopleFound } from '#lib/ports';

/** One field of the query: what it asks for by its alias, and how its answer is read. */
export type Item = {
  alias: string;
  field: string;
  variable?: string;
  read(answer: unknown, found: PeopleFound): void;
};

/** As many pull requests as GitHub answers in one call without a thought. */
const pageSize = 100;
/** A commit of more authors than these names the first. */
const mostAuthors = 20;

/**
 * What is asked, in as many parts as there are hundreds of pull requests. People are asked for with the first hundred, so
 * that they cost no call of their own; of more than a hundred of them the others keep the names of their commits.
 */
export function itemsOf({ pulls, commits, before }: PeopleAsked): Item[][] {
  const people = [
    ...commits.slice(0, pageSize).map(authorsItem),
    ...(before?.emails ?? []).slice(0, pageSize).map((email, index) => newcomerItem(before?.sha ?? '', email, index)),
  ];
  const pages = Array.from({ length: Math.ceil(pulls.length / pageSize) }, (_, page) =>
    pulls.slice(page * pageSize, (page + 1) * pageSize).map(pullItem),
  );
  const [first = [], ...others] = pages;
  return [[...first, ...people], ...others].filter((items) => items.length > 0);
}

/** One query for all of them. */
export function queryOf(items: Item[]): { query: string; variables: Record<string, string> } {
  const asked = items.filter(({ variable }) => variable !== undefined);
  const names = ['$owner: String!', '$name: String!', ...asked.map(({ alias }) => `$${alias}: String!`)];
  const fields = items.map(({ alias, field }) => `${alias}: ${field}`).join(' ');
  return {
    query: `query (${names.join(', ')}) { repository(owner: $owner, name: $name) { ${fields} } }`,
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
};

const pullItem = (number: number): Item => ({
  alias: `p${number}`,
  field: `pullRequest(number: ${number}) { number url body mergedAt mergeCommit { oid } lastEditedAt editor { login } author { __typename login } }`,
  read: (answer, { pulls }) => {
    const { mergedAt, mergeCommit, lastEditedAt, editor, author, ...raw } = answer as RawPull;
    pulls.push({
      ...raw,
      author: author ? loginOf(author) : undefined,
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

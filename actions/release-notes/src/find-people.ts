import { messageOf } from '#lib/domain/errors/ops-error';
import type { Change } from '#lib/domain/release/changes';
import type { Person } from '#lib/domain/release/commit';
import type { PackageName, Vulnerabilities } from '#lib/domain/release/dependencies/security';
import { type Edits, editIn, isApproved } from '#lib/domain/release/edits';
import type { Notes } from '#lib/domain/release/notes';
import type { Past } from '#lib/domain/release/past';
import { addressOf, type Contributor, isBot, loginIn, peopleIn } from '#lib/domain/release/people';
import type { PullRequest, ReleaseFacts, ReleaseQuestion } from '#lib/ports';
import type { Inputs } from './inputs.ts';
import type { Ports } from './ports.ts';

export type Found = Pick<Notes, 'pulls' | 'newcomers' | 'notices'> & {
  /** Everybody as they are known, by the address in their commits. */
  people: ReadonlyMap<string, Person>;
  edits: Edits['pulls'];
  /** Undefined where GitHub was not asked, or did not answer. */
  vulnerabilities: Vulnerabilities | undefined;
  /** The commits of pull requests. */
  mergedAs: ReadonlyMap<number, string>;
};

type Asked = {
  /** Changes that the notes tell of. */
  shown: Change[];
  /** More of them, of which only the words count. */
  others: Change[];
  /** Pull requests that are taken back. */
  takenBack: number[];
  start: string | undefined;
  /** What came before the start. */
  past: Promise<Past | undefined> | undefined;
  /** Whose advisories are asked for along with all that. */
  packages: PackageName[];
};

/**
 * Who wrote the changes, who of them is new here, and what pull requests say today: all in one call for each hundred pull
 * requests. What GitHub does not answer is left out, and said to be: notes are never held up by it.
 */
export async function findPeople(
  input: Inputs,
  { shown, others, takenBack, start, past, packages }: Asked,
  ports: Ports,
): Promise<Found> {
  const contributors = await mailmapped(peopleIn(shown), ports);
  const humans = [...contributors.values()].filter(({ person }) => !isBot(person));
  const emails = [...new Set(humans.map(({ person }) => addressOf(person)))];
  const before = start === undefined ? new Set(emails) : await knownBefore(start, emails, past, ports);
  const numbers = new Set([...[...shown, ...others].flatMap(({ pull }) => pull ?? []), ...takenBack]);
  const asked = {
    pulls: [...numbers].sort((one, other) => one - other),
    commits: humans.filter(({ person }) => !loginIn(person.email)).map(({ sha }) => sha),
    ...(packages.length > 0 && { packages }),
    ...(before === undefined && start !== undefined && { before: { sha: start, emails } }),
  };
  const notices: string[] = [];
  const found = input.offline ? nothing : await askGithub(asked, ports, notices);
  const isNew = new Set(before === undefined ? found.newcomers : emails.filter((email) => !before.has(email)));
  const people = new Map([...contributors].map(([address, one]) => [address, withLogin(one, found.logins)]));
  return {
    people,
    newcomers: newcomersAmong([...people.values()], isNew),
    pulls: new Map(
      found.pulls.map(({ number, url, author, mergedBy, approvedBy }) => [
        number,
        { url, author, mergedBy, approvedBy },
      ]),
    ),
    edits: editsIn(found.pulls, notices),
    vulnerabilities: found === nothing ? undefined : found.vulnerabilities,
    mergedAs: new Map(found.pulls.flatMap(({ number, mergedAs }) => (mergedAs ? [[number, mergedAs]] : []))),
    notices,
  };
}

/** Who of them wrote something behind `start`. Whoever did so lately need not be looked for in the whole history. */
async function knownBefore(
  start: string,
  emails: string[],
  past: Asked['past'],
  { history }: Ports,
): Promise<ReadonlySet<string> | undefined> {
  const lately = (await past)?.authors ?? new Set();
  const others = emails.filter((email) => !lately.has(email));
  const found = await history.authorsBefore(start, others);
  return found && new Set([...emails.filter((email) => lately.has(email)), ...found]);
}

/** Co-authors as a `.mailmap` has them; the others come from git, which has read it. */
async function mailmapped(people: Map<string, Contributor>, { history }: Ports): Promise<Map<string, Contributor>> {
  const named = [...people].filter(([, { isCoAuthor }]) => isCoAuthor);
  const mapped = await history.mailmapped(named.map(([, { person }]) => person));
  const known = new Map(
    named.map(([address, one], index) => [address, { ...one, person: mapped[index] ?? one.person }]),
  );
  return new Map([...people, ...known]);
}

const nothing: ReleaseFacts = { pulls: [], logins: new Map(), newcomers: [], vulnerabilities: new Map(), missing: 0 };

async function askGithub(asked: ReleaseQuestion, { pulls, run }: Ports, notices: string[]): Promise<ReleaseFacts> {
  if (asked.pulls.length + asked.commits.length + (asked.packages?.length ?? 0) === 0 && !asked.before) return nothing;
  try {
    const found = await pulls.ask(asked);
    if (found.missing > 0) notices.push('GitHub did not answer everything: some authors are those of the commits.');
    return found;
  } catch (error) {
    run.log.warning(`The notes go without the authors of pull requests: ${messageOf(error)}`);
    notices.push('GitHub did not answer: authors are those of the commits.');
    return nothing;
  }
}

function withLogin({ person, sha, isCoAuthor }: Contributor, logins: ReadonlyMap<string, string>): Person {
  const login = loginIn(person.email) ?? logins.get(addressOf(person)) ?? (isCoAuthor ? undefined : logins.get(sha));
  return login === undefined ? person : { ...person, login };
}

/** Whoever has one address that is known is known. */
function newcomersAmong(people: Person[], isNew: ReadonlySet<string>): string[] {
  const known = new Set(people.filter((person) => !isNew.has(addressOf(person))).flatMap(({ login }) => login ?? []));
  const found = people.filter((person) => isNew.has(addressOf(person)) && !known.has(person.login ?? ''));
  return [...new Set(found.map(({ login, name }) => (login === undefined ? name : `@${login}`)))].sort();
}

/** By number of the pull request. What nobody stands behind is not used, and said to be there. */
function editsIn(pulls: PullRequest[], notices: string[]): Edits['pulls'] {
  const edits = new Map<number, string>();
  for (const pull of pulls) {
    const said = editIn(pull.body);
    if (said === undefined) continue;
    if (isApproved(pull)) edits.set(pull.number, said);
    else
      notices.push(
        `The notes in pull request ${pull.number} are not used: its author changed them after the merge, or it was never merged.`,
      );
  }
  return edits;
}

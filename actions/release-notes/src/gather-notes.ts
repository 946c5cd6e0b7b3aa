import { messageOf } from '#lib/domain/errors/ops-error';
import type { Changes } from '#lib/domain/release/changes';
import { directionOf, type Notes } from '#lib/domain/release/notes';
import type { Inputs } from './inputs.ts';
import { filesFor, type Plan, sideChanges } from './plan-release.ts';
import type { Ports } from './ports.ts';
import { startOf } from './what-runs.ts';
import { whereLive } from './where-live.ts';

/** Everything that the notes tell. What GitHub does not answer is left out, and said to be: notes are never held up by it. */
export async function gatherNotes(input: Inputs, head: string, plan: Plan, ports: Ports): Promise<Notes> {
  const start = input.since === undefined ? plan.previous?.sha : await startOf(input.since, ports);
  const commits = await ports.history.between(start, head, filesFor(input));
  const [added, removed] = [sideChanges(input, commits, 'added'), sideChanges(input, commits, 'removed')];
  const notices: string[] = [];
  const people = await peopleOf(input, [added, removed], await momentOf(start, ports), ports, notices);
  const [running, at] = [await whereLive(head, commits, ports, notices), await momentOf(head, ports)];
  return {
    title: plan.tag ?? head.slice(0, 12),
    head,
    at: at ?? new Date(0),
    since: input.since ?? plan.previous?.name,
    direction: directionOf(countOf(added), countOf(removed)),
    added,
    removed,
    ...people,
    running,
    repoUrl: ports.run.repoUrl,
    notices,
  };
}

const countOf = ({ kept, reverted }: Changes): number => kept.length + reverted.length;

/** When a commit was made. */
const momentOf = async (sha: string | undefined, { history }: Ports): Promise<Date | undefined> =>
  sha === undefined ? undefined : history.dateOf(sha);

type People = Pick<Notes, 'pulls' | 'newcomers'>;

async function peopleOf(
  { offline }: Inputs,
  sides: Changes[],
  since: Date | undefined,
  { pulls, run }: Ports,
  notices: string[],
): Promise<People> {
  const changes = sides.flatMap(({ kept, reverted }) => [...kept, ...reverted.map(({ change }) => change)]);
  const numbers = [...new Set(changes.flatMap(({ pull }) => pull ?? []))].sort((one, other) => one - other);
  if (offline || numbers.length === 0) return { pulls: new Map(), newcomers: [] };
  try {
    const found = await pulls.byNumber(numbers);
    const known = new Map(found.map(({ number, url, author }) => [number, { url, author: author?.login }]));
    const logins = [...new Set(found.flatMap(({ author }) => author?.login ?? []))].sort();
    return { pulls: known, newcomers: since ? await pulls.newcomers(logins, since) : [] };
  } catch (error) {
    run.log.warning(`The notes go without the authors of pull requests: ${messageOf(error)}`);
    notices.push('GitHub did not answer: authors are those of the commits.');
    return { pulls: new Map(), newcomers: [] };
  }
}

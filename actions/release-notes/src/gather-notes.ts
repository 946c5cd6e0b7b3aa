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
  const added = start === plan.since ? plan.changes : sideChanges(input, commits, 'added');
  const removed = sideChanges(input, commits, 'removed');
  const notices: string[] = [];
  const people = await peopleOf(input, [added, removed], start, ports, notices);
  const isAsked = !input.offline || input.validatedIn !== undefined;
  const running = isAsked ? await whereLive(head, commits, ports, notices) : [];
  const at = commits.find(({ sha }) => sha === head)?.at ?? (await ports.history.dateOf(head));
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

type People = Pick<Notes, 'pulls' | 'newcomers'>;

async function peopleOf(
  { offline }: Inputs,
  sides: Changes[],
  start: string | undefined,
  { pulls, history, run }: Ports,
  notices: string[],
): Promise<People> {
  const changes = sides.flatMap(({ kept, reverted }) => [...kept, ...reverted.map(({ change }) => change)]);
  const numbers = [...new Set(changes.flatMap(({ pull }) => pull ?? []))].sort((one, other) => one - other);
  if (offline || numbers.length === 0) return { pulls: new Map(), newcomers: [] };
  try {
    const found = await pulls.byNumber(numbers);
    const known = new Map(found.map(({ number, url, author }) => [number, { url, author: author?.login }]));
    const logins = [...new Set(found.flatMap(({ author }) => author?.login ?? []))].sort();
    const since = start === undefined ? undefined : await history.dateOf(start);
    return { pulls: known, newcomers: since ? await pulls.newcomers(logins, since) : [] };
  } catch (error) {
    run.log.warning(`The notes go without the authors of pull requests: ${messageOf(error)}`);
    notices.push('GitHub did not answer: authors are those of the commits.');
    return { pulls: new Map(), newcomers: [] };
  }
}

import type { Changes } from '#lib/domain/release/changes';
import { directionOf, type Notes } from '#lib/domain/release/notes';
import { contentOf } from './gather-content.ts';
import type { Inputs } from './inputs.ts';
import type { Plan } from './plan-release.ts';
import type { Ports } from './ports.ts';
import type { Range } from './read-range.ts';
import { withAttestations } from './what-is-attested.ts';
import { whereLive } from './where-live.ts';

/** Everything that the notes tell. What GitHub does not answer is left out, and said to be: notes are never held up by it. */
export async function gatherNotes(
  input: Inputs,
  head: string,
  plan: Plan,
  { commits, added, removed, pulls, newcomers, notices: known, ...rest }: Range,
  ports: Ports,
): Promise<Notes> {
  const notices = [...known];
  const isAsked = !input.offline || input.validatedIn !== undefined;
  const live = isAsked ? await whereLive(head, commits, ports, notices) : [];
  const running = input.offline ? live : await withAttestations(live, ports);
  const at = commits.find(({ sha }) => sha === head)?.at ?? (await ports.history.dateOf(head));
  const content = await contentOf({ commits, added, ...rest }, ports, notices);
  return {
    title: plan.tag ?? head.slice(0, 12),
    head,
    at: at ?? new Date(0),
    since: input.since ?? plan.previous?.name,
    direction: directionOf(countOf(added), countOf(removed)),
    added,
    removed,
    content,
    pulls,
    newcomers,
    running,
    repoUrl: ports.run.repoUrl,
    notices,
  };
}

const countOf = ({ kept, reverted }: Changes): number => kept.length + reverted.length;

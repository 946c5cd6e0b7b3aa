import { releaseBranchContended } from '#lib/domain/errors/release';
import { withSections } from '#lib/domain/release/changelog';
import type { Notes } from '#lib/domain/release/notes';
import type { BranchHead, Proposal, Proposals } from '#lib/ports';
import { notesMarkdown } from '#lib/report/release-notes';
import { sectionOf } from './changelog-section.ts';
import type { Inputs } from './inputs.ts';
import { textLimit } from './limits.ts';
import { defaultChangelog } from './lineage.ts';
import type { Plan } from './plan-release.ts';
import type { Ports } from './ports.ts';

/** What became of the release pull request. */
export type Proposed =
  | { kind: 'proposed'; pull: Proposal }
  /** There is nothing to release; one that was open was closed. */
  | { kind: 'none' }
  /** Somebody else committed to its branch: it was left as it is. */
  | { kind: 'kept'; pull: Proposal | undefined }
  /** The branch has newer commits: their run proposes. */
  | { kind: 'overtaken' };

/** Runs that meet differ in what they have seen; whoever came second sees it at the next look. */
const attempts = 5;

type Wanted = { title: string; body: string; file: string; content: string };

/**
 * Brings the one release pull request to what `head` makes it: its branch is one commit on top of `head` that writes the
 * changelog. Done again it changes nothing. What a person commits to the branch stays.
 * @throws OpsError RELEASE_BRANCH_CONTENDED, RELEASE_PULL_FORBIDDEN
 */
export async function propose(input: Inputs, plan: Plan, notes: Notes, ports: Ports): Promise<Proposed> {
  const wanted = plan.version === undefined ? undefined : await wantedOf(input, plan.version, plan, notes, ports);
  const branch = `slipway/release${input.component === undefined ? '' : `-${input.component}`}`;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const done = await attemptOnce({ branch, base: input.base, head: notes.head, wanted }, ports.proposals);
    if (done) return done;
  }
  throw releaseBranchContended(branch);
}

async function wantedOf(input: Inputs, version: string, { tag }: Plan, notes: Notes, ports: Ports): Promise<Wanted> {
  const file = input.changelog ?? defaultChangelog;
  const before = (await ports.proposals.text(notes.head, file)) ?? '';
  const intro = `Merge this to release **${tag}**.\n\n`;
  const { text } = notesMarkdown(notes, { limit: textLimit - intro.length, deployments: false });
  return {
    file,
    title: `chore(release): ${tag}`,
    body: `${intro}${text}`,
    content: withSections(before, [sectionOf(version, notes)]),
  };
}

type Look = { branch: string; base: string; head: string; wanted: Wanted | undefined };

/** Undefined when somebody was faster. */
async function attemptOnce(look: Look, proposals: Proposals): Promise<Proposed | undefined> {
  const { branch, base, head, wanted } = look;
  // The branch before its base: who sees the old base has seen the old branch, too, and is refused when it moves.
  const [now, pull] = [await proposals.head(branch), await proposals.pull(branch, base)];
  if ((await proposals.head(base))?.sha !== head) return { kind: 'overtaken' };
  const isOpen = pull?.state === 'open';
  if (now && !isFree(now, pull)) return { kind: 'kept', pull: isOpen ? pull : undefined };
  if (!wanted) return withdrawProposal(branch, now, isOpen ? pull : undefined, proposals);
  if (!(await isAsWanted(now, head, wanted, proposals))) {
    const sha = await proposals.commit(head, new Map([[wanted.file, wanted.content]]), (tree) =>
      messageOf(wanted, tree),
    );
    if (!(await proposals.move(branch, now?.sha, sha))) return undefined;
  }
  const { title, body } = wanted;
  if (!isOpen) {
    const opened = await proposals.open({ branch, base, title, body });
    return opened && { kind: 'proposed', pull: opened };
  }
  if (pull.title !== title || pull.body !== body) await proposals.edit(pull.number, { title, body });
  return { kind: 'proposed', pull: { ...pull, title, body } };
}

async function withdrawProposal(
  branch: string,
  now: BranchHead | undefined,
  pull: Proposal | undefined,
  proposals: Proposals,
): Promise<Proposed | undefined> {
  if (pull) await proposals.edit(pull.number, { state: 'closed' });
  if (now && !(await proposals.move(branch, now.sha, undefined))) return undefined;
  return { kind: 'none' };
}

const trailer = 'Slipway-Tree';

/** A commit of ours says which tree it was made with, so that it is known again, and an amended one is not. */
const messageOf = ({ title }: Wanted, tree: string): string => `${title}\n\n${trailer}: ${tree}`;

const isOurs = ({ message, tree }: BranchHead): boolean => message.trimEnd().endsWith(`\n${trailer}: ${tree}`);

/** Nobody's work is lost when it moves: it is ours, or it was merged as it is. */
const isFree = (now: BranchHead, pull: Proposal | undefined): boolean =>
  isOurs(now) || (pull?.state === 'merged' && pull.headSha === now.sha);

async function isAsWanted(
  now: BranchHead | undefined,
  head: string,
  wanted: Wanted,
  proposals: Proposals,
): Promise<boolean> {
  if (!now || now.parents.join() !== head || now.message.split('\n')[0] !== wanted.title) return false;
  return (await proposals.text(now.sha, wanted.file)) === wanted.content;
}

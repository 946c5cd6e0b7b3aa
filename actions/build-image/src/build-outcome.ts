import { formatDuration } from '#lib/domain/duration';
import { shortDigest } from '#lib/domain/image';
import type { Outcome, Verdict } from '#lib/domain/outcome';
import { oneLine } from '#lib/domain/text';
import type { Section } from '#lib/report/report';
import type { BuildRequest } from './build-command.ts';
import type { Build } from './docker.ts';
import type { Push } from './verify-push.ts';

/** How building ended, ECR's word included. */
export type Ending =
  | Build
  | { kind: 'cancelled' }
  | { kind: 'not-verified'; digest: string; push: Exclude<Push, { kind: 'there' }> };

type Facts = Pick<BuildRequest, 'repositoryUri' | 'tags' | 'platforms' | 'context' | 'dockerfile'> & {
  sha: string;
  durationMs: number;
};

export function buildOutcome(ending: Ending, facts: Facts): Outcome {
  const { verdict, reason, title, summary, next, lines } = tell(ending, facts);
  const image = ending.kind === 'built' ? { digest: ending.digest, image: imageOf(ending.digest, facts) } : undefined;
  const { repositoryUri, tags, platforms, durationMs } = facts;
  return {
    verdict,
    reason,
    outputs: { digest: image?.digest ?? '', image: image?.image ?? '' },
    report: { title, verdict, summary, facts: reportFacts(facts, image?.image), sections: evidence(lines), next },
    details: { ...image, repositoryUri, tags, platforms, durationMs },
  };
}

const imageOf = (digest: string, { repositoryUri }: Facts) => `${repositoryUri}@${digest}`;

const reportFacts = ({ repositoryUri, tags, platforms, sha, durationMs }: Facts, image: string | undefined) => [
  { label: 'Image', value: image ?? `none in ${repositoryUri}` },
  { label: 'Tags', value: tags.join(', ') },
  ...(platforms.length > 0 ? [{ label: 'Platforms', value: platforms.join(', ') }] : []),
  { label: 'Commit', value: sha },
  { label: 'Took', value: formatDuration(durationMs) },
];

const evidence = (lines: string[]): Section[] =>
  lines.length > 0 ? [{ kind: 'code', title: 'The last lines of the build', text: lines.join('\n') }] : [];

type Words = { verdict: Verdict; reason: string; title: string; summary: string; next: string[]; lines: string[] };

function tell(ending: Ending, facts: Facts): Words {
  switch (ending.kind) {
    case 'built':
      return built(ending.digest, facts);
    case 'cancelled':
      return cancelled;
    case 'login-refused': {
      const summary = `The registry of ${facts.repositoryUri} did not take ECR's credentials.`;
      const next = 'Check that the role of `image.role` may push to this repository.';
      return failed('REGISTRY_LOGIN_FAILED', summary, next, ending.lines);
    }
    case 'failed': {
      const summary = `docker buildx build ended with exit code ${ending.exitCode}: ${headline(ending.lines)}`;
      const next = `Run the same build in ${facts.context} with ${facts.dockerfile}, and correct what the last lines name.`;
      return failed('BUILD_FAILED', summary, next, ending.lines);
    }
    case 'no-digest': {
      const summary = 'docker buildx build succeeded, but its metadata file names no digest.';
      return failed('BUILD_WITHOUT_DIGEST', summary, 'Use buildx 0.8 or newer, with a builder that can push.');
    }
    case 'not-verified':
      return notVerified(ending, facts);
  }
}

const built = (digest: string, { repositoryUri }: Facts): Words => ({
  verdict: 'succeeded',
  reason: 'OK',
  title: `Built ${shortDigest(digest)}`,
  summary: `${repositoryUri} has ${digest}: asked for after the push.`,
  next: [],
  lines: [],
});

const failed = (reason: string, summary: string, next: string, lines: string[] = []): Words => ({
  verdict: 'failed',
  reason,
  title: 'No image was built',
  summary,
  next: [next],
  lines,
});

const cancelled: Words = {
  verdict: 'cancelled',
  reason: 'CANCELLED',
  title: 'No image was built',
  summary: 'The run was cancelled while docker worked; a push may be incomplete, and nothing refers to it.',
  next: [],
  lines: [],
};

/** What a build says is wrong: its last line that begins like an error, else its last line. */
const headline = (lines: string[]): string =>
  oneLine(lines.findLast((line) => /^(#\d+ )?error/i.test(line)) ?? lines.at(-1) ?? 'it said nothing');

function notVerified({ digest, push }: Extract<Ending, { kind: 'not-verified' }>, { repositoryUri }: Facts): Words {
  const reason = 'IMAGE_NOT_VERIFIED';
  if (push.kind === 'missing') {
    const summary = `The build says that it pushed ${digest}, but ${repositoryUri} does not have it.`;
    return failed(reason, summary, 'Run the job again; if it stays, look at the repository in ECR.');
  }
  const found = push.digest ?? 'nothing';
  const summary = `${digest} was pushed, but tag "${push.tag}" stands for ${found}: another build may push the same tag.`;
  return failed(reason, summary, 'Give each build its own tags, and run the job again.');
}

import { verdicts } from '#lib/domain/outcome';
import type { Case, PeerBehaviour, Subject } from '#test/truth/case';
import type { FailureSubject } from '#test/truth/causes/failure';
import { table } from './action-tables.ts';

const guide = 'read-a-failed-deployment.md';

/** docs/truth.md: one row for each case of the corpus and each labelled failure. */
export const truthPage = (corpus: Subject[], failures: FailureSubject[]): string =>
  [
    heading(corpus, failures),
    overview(corpus),
    howItRuns,
    ...corpus.map(casesOf),
    causesHeading(failures),
    ...failures.map(failuresOf),
  ]
    .join('\n\n')
    .concat('\n');

const casesIn = (corpus: Subject[]): Case[] => corpus.flatMap(({ cases }) => cases);
const failuresIn = (all: FailureSubject[]) => all.flatMap(({ failures }) => failures);

function heading(corpus: Subject[], failures: FailureSubject[]): string {
  const measured = casesIn(corpus).filter(({ aws }) => aws?.known === 'measured').length;
  return `# What Slipway says when things go wrong

**${casesIn(corpus).length} cases, ${failuresIn(failures).length} labelled failures, no wrong verdict and no wrong cause.** Every row below is data that
\`scripts/test test/truth\` plays; one wrong answer fails the build. This page is written from that data by \`scripts/docs\`.

A row says what happens and the one right answer: the verdict, and the [reason code](${guide}) that goes with it. In ${measured} rows
the last column tells what AWS's own action did when it was run through the same case.`;
}

const overview = (corpus: Subject[]): string =>
  table(
    ['Subject', 'Cases', 'Right answers'],
    [
      ...corpus.map(({ title, cases }) => [`[${title}](#${anchor(title)})`, String(cases.length), verdictsOf(cases)]),
      ['**All**', `**${casesIn(corpus).length}**`, verdictsOf(casesIn(corpus))],
    ],
  );

/** As GitHub makes it of a heading. */
const anchor = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

const verdictsOf = (cases: Case[]): string =>
  verdicts
    .map((verdict) => ({ verdict, count: cases.filter(({ expect }) => expect.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${count} ${verdict}`)
    .join(', ');

const howItRuns = `## How the rows are played

- **All cases through the bundles that ship.** \`actions/<name>/dist/index.js\` is started as the runner starts it: inputs,
  \`GITHUB_OUTPUT\` and summary as files, an identity token to assume the role with, debug logging on. It talks over HTTP to the
  stand-ins for AWS and GitHub. Judged is what it wrote and what reached the stand-ins, never its insides.
- **A success must be true.** A case says what really runs at the end; exit status 0 belongs to \`succeeded\` alone. A secret is
  planted in every task definition, and must come out nowhere.
- **ECS plays a script.** A row says what ECS shows and when. (Tasks that are real processes, and whole workflows, are played
  by [the rehearsal](rehearse.md).) The strategy is \`ROLLING\` where a row does not name another.
- **Time is virtual.** It jumps over waits, so that ten minutes of throttling take a second, and a busy machine changes nothing.
- **Labelled failures** are given to the function that names the cause, in the wording of ECS; many come in cases, too.
- **AWS's own action**: amazon-ecs-deploy-task-definition 2.6.3, where no other is named. *Measured*: its own bundle was run
  through the case against a local endpoint. *Simulated*: its waiter's algorithm was. *In its source*, *reported by users*:
  not run by us.`;

const casesOf = ({ title, about, cases }: Subject): string =>
  [`## ${title}`, about, cases.some(({ aws }) => aws) ? withPeer(cases) : withoutPeer(cases)].join('\n\n');

const withoutPeer = (cases: Case[]): string => table(['Case', 'Verdict', 'Reason', 'Cause'], cases.map(rowOf));

const withPeer = (cases: Case[]): string =>
  table(
    ['Case', 'Verdict', 'Reason', 'Cause', 'AWS’s own action'],
    cases.map((one) => [...rowOf(one), one.aws ? peerText(one.aws) : '']),
  );

const rowOf = ({ name, expect: { verdict, reason, cause } }: Case): string[] => [
  name,
  `\`${verdict}\``,
  reason === 'OK' ? '' : `[\`${reason}\`](${guide}#${reason.toLowerCase()})`,
  cause ? causeLink(cause) : '',
];

const causeLink = (cause: string): string => `[\`${cause}\`](${guide}#cause-${cause.toLowerCase()})`;

const labels: Record<PeerBehaviour['known'], string> = {
  measured: 'measured',
  simulated: 'simulated',
  source: 'in its source',
  reported: 'reported by users',
};

const peerText = ({ does, known }: PeerBehaviour): string => `${does} *(${labels[known]})*`;

function causesHeading(failures: FailureSubject[]): string {
  const all = failuresIn(failures);
  const untold = all.filter(({ cause }) => cause === 'UNKNOWN').length;
  return `## What Slipway names as the cause

${all.length - untold} failures that show their cause, and ${untold} that do not. At least 95 % of the former must be told right, and none
wrong: where the words of ECS leave a doubt, the answer is [\`UNKNOWN\`](${guide}#cause-unknown). Today all are told right.`;
}

const failuresOf = ({ title, failures }: FailureSubject): string =>
  [
    `### ${title}`,
    table(
      ['What happened', 'Cause', 'What ECS shows'],
      failures.map(({ name, cause, shows }) => [name, causeLink(cause), wording(shows)]),
    ),
  ].join('\n\n');

const longest = 200;

/** What tells, shortened, as code. */
function wording({ stops: [stop], logs: [log], events: [event], health: [target], triggeredAlarms: [alarm] }: Shown) {
  const { reason, exitCode } = stop?.containers.find((one) => one.reason ?? one.exitCode !== undefined) ?? {};
  const told = [
    reason ?? stop?.stoppedReason,
    exitCode === undefined ? undefined : `exit code ${exitCode}`,
    log?.lines.at(-1),
    target && `${target.reason}: ${target.description}`,
    event,
    alarm,
  ];
  return told
    .filter((text) => text !== undefined)
    .map((text) => `\`${text.length > longest ? `${text.slice(0, longest)}…` : text}\``)
    .join(' · ');
}

type Shown = FailureSubject['failures'][number]['shows'];

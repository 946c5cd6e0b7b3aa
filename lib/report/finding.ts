import type { Finding, Place } from '#lib/domain/release/finding';
import type { Running } from '#lib/domain/release/running';
import type { Fact, Report, Section } from './report.ts';
import { utcText } from './utc-text.ts';

type Said = { asked: string; findings: Finding[]; left: number; repoUrl: string };

/** Where a change is live, for a person who was woken up. */
export function findingReport({ asked, findings, left, repoUrl }: Said): Report {
  const isKnown = findings.every(({ places }) => places.every(({ presence }) => presence.kind !== 'unknown'));
  const doubts = findings.flatMap(({ sha, places }) => places.flatMap((place) => doubtOf(sha, place)));
  return {
    title: `${asked}: ${findings.length === 1 ? shortWords(findings[0]?.places ?? []) : `${findings.length} commits`}`,
    verdict: isKnown ? 'succeeded' : 'inconclusive',
    summary: summaryOf(findings),
    facts: findings.flatMap((finding) => factsOf(finding, repoUrl, findings.length === 1)),
    sections: [
      ...findings.filter(({ places }) => places.length > 0).map(table),
      ...(doubts.length > 0 ? [{ kind: 'list' as const, title: 'Not known', items: doubts }] : []),
      ...(left > 0 ? [{ kind: 'text' as const, title: 'More', text: `${left} older commits are not shown.` }] : []),
    ],
    next: isKnown ? [] : ['What is not known may be live or not: look at the environment before you rely on it.'],
  };
}

const words: Record<Place['presence']['kind'], string> = {
  live: 'live',
  'taken-back': 'taken back',
  absent: 'not live',
  unknown: 'not known',
};

const shortWords = (places: Place[]): string =>
  places.map(({ environment, presence }) => `${words[presence.kind]} in ${environment}`).join(', ') || 'found';

/** Of one commit the title says the rest. */
function summaryOf(findings: Finding[]): string {
  const [only, ...others] = findings;
  if (only && others.length === 0) return `${firstIn(only).replace(/^./, (letter) => letter.toUpperCase())}.`;
  return findings.map((one) => `${one.sha.slice(0, 7)} is ${shortWords(one.places)}; ${firstIn(one)}.`).join(' ');
}

function firstIn({ carriers }: Finding): string {
  const versions = carriers.flatMap(({ how, sha: twin, versions: names }) =>
    names.length > 0 ? [`${names.join(', ')}${how === 'itself' ? '' : ` as ${twin.slice(0, 7)}`}`] : [],
  );
  return versions.length > 0 ? `first in ${versions.join('; ')}` : 'in no version yet';
}

/** The commit, and the runs that brought what runs: as addresses, because a terminal shows no links. */
function factsOf({ sha, subject, places }: Finding, repoUrl: string, isOnly: boolean): Fact[] {
  const runs = places.flatMap((place) => {
    const url = `${repoUrl}/actions/runs/${broughtBy(place)?.runId}`;
    const label = `Run ${isOnly ? '' : `of ${sha.slice(0, 7)} `}in ${place.environment}`;
    return broughtBy(place) ? [{ label, value: url, link: url }] : [];
  });
  return [{ label: sha.slice(0, 12), value: subject, link: `${repoUrl}/commit/${sha}` }, ...runs];
}

/** The deployment that brought the change; where it is not live, the one that brought what runs. */
const broughtBy = ({ since, running }: Place): Pick<Running, 'record' | 'runId'> | undefined => since ?? running;

function table({ sha, places }: Finding): Section {
  const rows = places.map((place) => {
    const { environment, running, since } = place;
    return [
      environment,
      stateOf(place),
      since ? `${since.isFirst ? '' : 'before '}${utcText(since.at)}` : '',
      running ? `${running.sha.slice(0, 7)}, ${running.verdict}` : '',
      String(broughtBy(place)?.record ?? ''),
    ];
  });
  const columns = ['Environment', 'Is it live?', 'Since', 'What runs', 'Deployment'];
  return { kind: 'table', title: `Where ${sha.slice(0, 12)} is`, columns, rows };
}

function stateOf({ presence }: Place): string {
  if (presence.kind === 'taken-back') return `no: taken back by ${presence.by.slice(0, 12)}`;
  if (presence.kind !== 'live') return presence.kind === 'absent' ? 'no' : 'not known';
  const { sha, how } = presence.carrier;
  return how === 'itself' ? 'yes' : `yes, as ${sha.slice(0, 12)} (${how})`;
}

const doubtOf = (sha: string, { environment, presence }: Place): string[] =>
  presence.kind === 'unknown' ? [`${sha.slice(0, 7)} in ${environment}: ${presence.why.replace(/\.$/, '')}.`] : [];

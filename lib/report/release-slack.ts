import { shortDigest } from '#lib/domain/image';
import type { Audience } from '#lib/domain/release/audience';
import type { DocumentChange, ReleaseDocument } from '#lib/domain/release/document/schema';
import { sectionsFor } from './audience-sections.ts';
import {
  documentSummary,
  documentTitle,
  exceptionCount,
  exceptionWords,
  groupsOf,
  supplyOf,
} from './document-words.ts';
import { effectText } from './release-content.ts';
import { verdictText } from './release-deployments.ts';
import { breakingChanges, otherChanges } from './release-entries.ts';
import type { SectionName } from './release-sections.ts';
import { attestedWithImage, noFile } from './release-supply.ts';
import {
  type SlackBlock,
  type SlackMessage,
  slackContext,
  slackHeader,
  slackLimits,
  slackLink,
  slackParagraph,
  slackSection,
  slackText,
} from './slack-blocks.ts';

/**
 * The release as a message of Slack, in Block Kit: what matters to this audience, and never more than Slack takes.
 * @param page of the release, once others than its team can open it
 */
export function releaseSlack(document: ReleaseDocument, audience: Audience, page?: string): SlackMessage {
  const summary = slackText(documentSummary(document));
  const commit = slackLink(document.head.slice(0, 7), `${document.repository}/commit/${document.head}`);
  const blocks = [
    slackHeader(documentTitle(document)),
    slackParagraph(
      `${summary} ${page === undefined ? 'Commit' : `${slackLink('Release notes', page)}, commit`} ${commit}.`,
    ),
    ...sectionsFor(audience).flatMap((name) => makers[name]?.(document) ?? []),
  ];
  return { text: `${slackText(documentTitle(document))}: ${summary}`, blocks: blocks.slice(0, slackLimits.blocks) };
}

type Maker = (document: ReleaseDocument) => SlackBlock[];

/** Tables, and who was new, are for longer texts. */
const makers: Partial<Record<SectionName, Maker>> = {
  security: securityBlocks,
  notices: ({ notKnown }) => notKnown.slice(0, 5).map((words) => slackContext(slackText(words))),
  breaking: ({ changes, repository }) => {
    const told = changes.flatMap((change) => change.breaking.map((subject) => ({ ...change, subject })));
    return slackSection(breakingChanges, linesOf(told, repository));
  },
  changes: ({ changes, repository }) =>
    groupsOf(changes)
      .filter(({ title }) => title !== breakingChanges && title !== otherChanges)
      .flatMap((group) => slackSection(group.title, linesOf(group.changes, repository))),
  removed: ({ takenAway, repository }) => slackSection('Taken away', linesOf(takenAway, repository)),
  migrations: ({ migrations }) => {
    const lines = migrations?.map(
      ({ path, effect, why }) => `*${effectText[effect]}*: ${slackText(`${path}. ${why.join(' ')}`)}`,
    );
    return slackSection('Database migrations', lines ?? []);
  },
  operators: ({ infrastructure }) => {
    const lines = infrastructure?.map(({ kind, path, facts }) => `${kind}: ${slackText([path, ...facts].join('; '))}`);
    return slackSection('For operators', lines ?? [], 10);
  },
  risk: riskBlocks,
  control: controlBlocks,
  deployments: ({ deployments, head }) =>
    slackSection(
      'Deployments',
      deployments.map((one) => deploymentLine(one, head)),
    ),
  supply: (document) => {
    const lines = supplyOf(document)?.map(({ title, files, isAttested }) => {
      const names = files.map(({ name }) => name).join(', ') || noFile;
      return `${title}: ${isAttested ? `${attestedWithImage}; ` : ''}${slackText(names)}`;
    });
    return slackSection('Supply chain', lines ?? []);
  },
};

function securityBlocks({ security }: ReleaseDocument): SlackBlock[] {
  if (!security) return [];
  const line = (verb: string) => (one: (typeof security.fixed)[number]) =>
    `*${verb} (${one.severity.toLowerCase()})*: ${slackText(`${one.package}. ${one.summary}`)} (${slackLink(slackText(one.ghsa), one.url)})`;
  const notKnown = security.notKnown.map((words) => `Not known: ${slackText(words)}`);
  const lines = [...security.introduced.map(line('Introduces')), ...security.fixed.map(line('Fixes')), ...notKnown];
  return slackSection('Security', lines);
}

function riskBlocks({ changes, risk }: ReleaseDocument): SlackBlock[] {
  const lines = changes.flatMap(({ header, risk: own }) =>
    own && own.level !== 'low' ? [`*${own.level}*: ${slackText(`${header}: ${own.reasons.join(', ')}`)}`] : [],
  );
  return slackSection(`Risk: ${risk}`, lines, 5);
}

function controlBlocks({ changes }: ReleaseDocument): SlackBlock[] {
  const unusual = changes.filter(({ exceptions }) => exceptions.length > 0);
  const lines = unusual.map(
    ({ header, exceptions }) => `${slackText(header)}: ${exceptions.map((one) => exceptionWords[one]).join(', ')}`,
  );
  return slackSection(`Change control: ${exceptionCount(unusual.length, changes.length)}`, lines, 10);
}

const linesOf = (changes: DocumentChange[], repository: string): string[] =>
  changes.map(({ scope, subject, pull, sha }) => {
    const link = pull
      ? slackLink(`#${pull.number}`, pull.url)
      : slackLink(sha.slice(0, 7), `${repository}/commit/${sha}`);
    return `${scope ? `*${slackText(scope)}:* ` : ''}${slackText(subject)} (${link})`;
  });

function deploymentLine(
  { environment, sha, verdict, digest, runUrl, attested }: ReleaseDocument['deployments'][number],
  head: string,
): string {
  const provenance = attested?.provenance ? 'provenance' : 'no provenance';
  const sbom = attested?.sbom ? 'SBOM' : 'no SBOM';
  const vouched = attested ? `${provenance}, ${sbom}` : 'attestations not known';
  const commit = sha === head ? 'this commit' : 'another commit';
  return `${slackText(environment)}: ${commit}, ${slackLink(verdictText[verdict], runUrl)}, \`${shortDigest(digest)}\`, ${vouched}`;
}

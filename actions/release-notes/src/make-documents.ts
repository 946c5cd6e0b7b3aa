import type { Commit } from '#lib/domain/release/commit';
import { documentOf } from '#lib/domain/release/document/document-of';
import type { ReleaseDocument } from '#lib/domain/release/document/schema';
import type { Notes } from '#lib/domain/release/notes';
import { releasePage } from '#lib/report/release-page/page';
import { releaseSlack } from '#lib/report/release-slack';
import type { Document } from './documents.ts';
import type { Format, Inputs } from './inputs.ts';
import { liveSince } from './live-since.ts';
import type { Plan } from './plan-release.ts';
import type { Ports } from './ports.ts';

type Told = { plan: Plan; notes: Notes; commits: Commit[] };

/** All forms of one document, so that they cannot disagree. The same release makes the same bytes. */
export async function makeDocuments(
  formats: Format[],
  input: Inputs,
  { plan: { version, tag, bump, previous }, notes, commits }: Told,
  ports: Ports,
): Promise<Document[]> {
  const { channel, component } = input;
  const identity = { version, tag, bump, channel, component, previous };
  const document = documentOf(notes, identity, await liveSince(notes, commits, ports));
  return formats.map((format) => ({ format, ...makers[format](document, input) }));
}

const makers: Record<Format, (document: ReleaseDocument, input: Inputs) => Omit<Document, 'format'>> = {
  json: (document) => ({ name: 'release.json', text: `${JSON.stringify(document, null, 2)}\n` }),
  html: (document, { audience }) => ({ name: 'release.html', text: releasePage(document, audience) }),
  slack: (document, { audience, publish }) => {
    const page = publish === 'published' ? pageOf(document) : undefined;
    return { name: 'slack.json', text: JSON.stringify(releaseSlack(document, audience, page)) };
  },
};

const pageOf = ({ repository, tag }: ReleaseDocument): string | undefined =>
  tag === null ? undefined : `${repository}/releases/tag/${encodeURIComponent(tag)}`;

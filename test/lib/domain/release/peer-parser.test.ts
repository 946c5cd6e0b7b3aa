import { expect, test } from '@jest/globals';
import createPreset from 'conventional-changelog-conventionalcommits';
import { CommitParser, type CommitReference, type ParserOptions } from 'conventional-commits-parser';
import { parseMessage } from '#lib/domain/release/parse-message';
import { differences, type Read, sameMessages } from './messages.ts';

/** As conventional-changelog and semantic-release use it. */
const peer = new CommitParser((createPreset({}) as { parser: ParserOptions }).parser);

const nameOf = ({ owner, repository, prefix, issue }: CommitReference): string =>
  `${[owner, repository].filter(Boolean).join('/')}${prefix}${issue}`;

/** Undefined where the peer throws. */
function peerRead(message: string): Read | undefined {
  try {
    const { header, notes, references, body, ...fields } = peer.parse(message);
    return {
      header: header ?? '',
      type: fields['type'] ?? undefined,
      scope: fields['scope'] ?? undefined,
      subject: fields['subject'] ?? header ?? '',
      breaking: notes.map(({ text }) => text),
      issues: [...new Set(references.map(nameOf))],
      body: body ?? '',
    };
  } catch {
    return undefined;
  }
}

function ourRead(message: string): Read {
  const { header, type, scope, subject, breaking, issues, body } = parseMessage(message);
  return { header, type, scope, subject, breaking, issues, body };
}

test.each(sameMessages)('both say the same of %j', (message) => {
  expect(ourRead(message)).toEqual(peerRead(message));
});

test.each(differences)('%s %j', (_why, message, ours) => {
  const [our, peers] = [ourRead(message), peerRead(message)];
  expect(our).toMatchObject(ours);
  expect(peers).not.toEqual(our);
  // Nothing differs but what the row says.
  if (peers) expect({ ...peers, ...ours }).toEqual(our);
});

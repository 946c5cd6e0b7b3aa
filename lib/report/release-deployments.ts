import { shortDigest } from '#lib/domain/image';
import type { Notes } from '#lib/domain/release/notes';
import { escapeLine } from './escape-markdown.ts';
import { attestedText } from './release-supply.ts';
import { utcText } from './utc-text.ts';

export const verdictText = {
  validated: 'validated',
  deployed: 'deployed, not validated',
  failed: 'deployed, failed validation',
};

export function runningText({ running, head, repoUrl }: Notes): string {
  if (running.length === 0) return '';
  const rows = running.map((one) =>
    [
      escapeLine(one.environment),
      `${one.sha === head ? 'this commit' : 'another commit'}, ${verdictText[one.verdict]}${one.rollbackOf ? ', after a rollback' : ''}${one.unsettled ? ', a later deployment has not reached its end' : ''}`,
      `\`${shortDigest(one.digest)}\``,
      `[${one.sha.slice(0, 7)}](${repoUrl}/commit/${one.sha})`,
      utcText(one.since),
      `[${one.runId}](${repoUrl}/actions/runs/${one.runId})`,
      attestedText(one.attested, repoUrl),
    ].join(' | '),
  );
  const header = 'Environment | What runs there | Digest | Commit | Since | Run | Attested';
  return `### Deployments\n\n| ${header} |\n|---|---|---|---|---|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}`;
}

/** Each change beside the environments that have it. */
export function matrixText({ running, added }: Notes): string {
  if (running.length === 0 || added.kept.length === 0) return '';
  const names = running.map(({ environment }) => escapeLine(environment));
  const rows = added.kept.map(({ sha, header }) =>
    [
      escapeLine(header),
      ...running.map(({ live }) => (live ? (live.has(sha) ? 'live' : 'not yet') : 'not known')),
    ].join(' | '),
  );
  const table = [`| Change | ${names.join(' | ')} |`, `|---|${names.map(() => '---|').join('')}`];
  const all = [...table, ...rows.map((row) => `| ${row} |`)].join('\n');
  return `<details><summary>Where each change is live</summary>\n\n${all}\n\n</details>`;
}

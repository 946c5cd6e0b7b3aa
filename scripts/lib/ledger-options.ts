import { payloadBranch } from '#lib/domain/evidence/commitment';
import { ledgerBranch } from '#lib/domain/evidence/layout';

/** What scripts/ledger can do. */
export const help = `scripts/ledger COMMAND [options]

Reads the evidence ledger of a clone: the branch ${ledgerBranch}, without any network; only \`--push\` and \`--online\` use one.
See docs/ledger.md.

  verify            says whether the ledger holds and, where it does not, which records and why
  show              a line for each record
  prove SEQ         that a record is in the ledger, for somebody who has only a checkpoint
  prove --since N   that the first N records are still the first N
  check FILE        whether a proof holds, with --anchor; needs no clone
  export            the records as JSON, one a line
  append FILE       appends records of your own, JSON, one a line; lists them, and does it with --push
  words KEY         the words that a record commits to, where they were kept and not erased
  erase KEY…        takes the words of these records out of the branch ${payloadBranch}, and out of its history;
                    lists what that would be, and does it with --push

Options
  --clone DIR       the clone (default: this folder)
  --ref REF         where the ledger is (default: origin/${ledgerBranch})
  --anchor FILE     a text with checkpoints that somebody else kept: a release's body, a mail; as often as you have one
  --repo OWNER/REPO whose ledger it has to be (default: what the clone's remote "origin" says)
  --formerly OWNER/REPO   a name that the repository had before: checkpoints of that time count
  --size N          prove: in the ledger as it was when it had N records
  --online          verify: also against the checkpoints in the repository's releases and in the bucket that
                    .github/slipway.yml names, and whether the branch is protected (GITHUB_TOKEN, AWS_PROFILE and the like)
  --env, --type, --key   of the records to show or export
  --basis BASIS     only records of this basis or of a stronger one: observed, recomputed, self-reported, absent
  --payloads REF    where the words are (default: origin/${payloadBranch})
  --naming TEXT     erase the words of all records in whose words this stands, such as a login
  --push            append, or erase, at origin

prove and export refuse when the ledger does not hold; show says so.

Exit status: 0 when it holds, 1 when it does not, is empty, is not protected (--online), or nothing was found, 2 when the command line
is wrong.`;

const text = { type: 'string' } as const;
export const options = {
  ...{ env: text, type: text, key: text, basis: text, since: text, size: text, naming: text, repo: text },
  formerly: { ...text, multiple: true, default: [] as string[] },
  payloads: { ...text, default: `origin/${payloadBranch}` },
  push: { type: 'boolean', default: false },
  online: { type: 'boolean', default: false },
  clone: { ...text, default: '.' },
  ref: { ...text, default: `origin/${ledgerBranch}` },
  anchor: { ...text, multiple: true, default: [] as string[] },
} as const;

/** What a command is about; the others are about the whole ledger. */
const subjects: Record<string, { what: string; most: number; instead?: 'since' | 'naming' }> = {
  prove: { what: 'a number, or --since and a number', most: 1, instead: 'since' },
  check: { what: 'a file with a proof', most: 1 },
  words: { what: 'the key of a record', most: 1 },
  append: { what: 'a file', most: 1 },
  erase: { what: 'the keys of records, or --naming and a text', most: Number.POSITIVE_INFINITY, instead: 'naming' },
};

/** What is wrong with the words after a command, in a sentence. */
export function mistakeInWords(
  command: string,
  given: string[],
  values: { since?: string; naming?: string },
): string | undefined {
  const { what = '', most = 0, instead } = subjects[command] ?? {};
  if (given.length > most) return `\`${command}\` does not take "${given[most]}".`;
  const isNamed = given.length > 0 || what === '' || (instead !== undefined && values[instead] !== undefined);
  return isNamed ? undefined : `\`${command}\` needs ${what}.`;
}

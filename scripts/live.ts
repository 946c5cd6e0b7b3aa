import { isOpsError } from '#lib/domain/errors/ops-error';
import { plain } from '#lib/domain/text';
import { toolEnvironment } from '#lib/exec/environments';
import { createPipes } from '#lib/exec/pipes';
import { findChange } from '#lib/flow/find-change';
import { gitWhereabouts } from '#lib/git/whereabouts';
import { findingReport } from '#lib/report/finding';
import { answerText } from '#lib/report/text';
import { commandLine, type Refuse, refuser } from '#scripts/lib/command-line';

const help = `scripts/live WHAT [options]

Says in which environments a change is live, since when, by which deployment, and which version had it first.
Run it in a clone of your product with its whole history, after \`git fetch --all --tags\`. See docs/what-is-live.md.

  WHAT   a commit, a tag, a branch, a pull request or issue ('#12' or 12), CVE-…, GHSA-…, or the page of one at GitHub

Options
  --in ENVIRONMENT   as often as you like (default: those of the configuration)
  --clone DIR        the clone (default: this folder)
  --config FILE      the configuration in it (default: .github/slipway.yml)
  --offline          no network: only which versions have it
  --json             the answer as JSON

GitHub is asked with GH_TOKEN, GITHUB_TOKEN, or what \`gh auth token\` says.
Exit status: 0 when it is live everywhere that was asked for, 1 when it is not, 2 when the command line is wrong or there is
no such change, 3 when something is not known.`;

const options = {
  in: { type: 'string', multiple: true, default: [] as string[] },
  clone: { type: 'string', default: '.' },
  config: { type: 'string', default: '.github/slipway.yml' },
  offline: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

const refuse: Refuse = refuser('live');
const { values, positionals } = commandLine('live', help, options);
const [asked, ...more] = positionals;
if (asked === undefined) refuse("Name a change: a commit, a tag, '#12', CVE-….");
if (more.length > 0) refuse('Ask for one change at a time.');

/** GitHub's client takes longer to load than git takes to answer. */
const online = async () => (await import('#scripts/lib/live-online')).liveOnline(values);
const offline = {
  repoUrl: '',
  environments: [],
  records: { list: () => (async function* () {})() },
  mergedAs: async () => undefined,
};

try {
  const checkout = { pipes: createPipes(), folder: values.clone, env: toolEnvironment(process.env) };
  const [whereabouts, github] = await Promise.all([gitWhereabouts(checkout), values.offline ? offline : online()]);
  if (github === undefined)
    refuse('The remote "origin" is no repository at GitHub: set GITHUB_REPOSITORY=OWNER/NAME, or ask with --offline.');
  if (!values.offline && github.environments.length === 0)
    refuse(`${values.config} names no environment: name one with --in, or ask with --offline.`);
  const { findings, left } = await findChange(asked, { whereabouts, ...github });
  console.log(
    values.json
      ? JSON.stringify({ asked, findings, left }, null, 2)
      : plain(answerText(findingReport({ asked, findings, left, repoUrl: github.repoUrl }))),
  );
  const kinds = findings.flatMap(({ places }) => places.map(({ presence }) => presence.kind));
  if (kinds.some((kind) => kind !== 'live')) process.exitCode = kinds.includes('unknown') ? 3 : 1;
} catch (error) {
  if (!isOpsError(error)) throw error;
  // Looked into only now: the answer has to be quick.
  const { mistakeInClone } = await import('#scripts/lib/git-in');
  refuse((await mistakeInClone(values.clone)) ?? `${error.message}\n${error.next}`);
}

/** The branch of the ledger under the ruleset that docs/ledger.md puts on it, with somebody who may push. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ledgerBranch } from '#lib/domain/evidence/layout';
import { verifyLedger } from '#lib/domain/evidence/verify-ledger';
import { graphqlBranch } from '#lib/github/ledger/graphql-branch';
import { createLedger } from '#lib/github/ledger/ledger';
import { lookOnline } from '#scripts/lib/ledger-online';
import { pushedBranch } from '#scripts/lib/pushed-branch';
import { cloneUrl, git, here, startWorld, type World } from '#test/rehearsal/github/stand-in';
import { testClient } from '#test/support/github-client';
import { filesOnBranch, ledgerToken } from '#test/support/ledger-world';
import { draftOf, origin } from '#test/support/ledgers';

let world: World;
let clone: string;
const clock = { now: () => new Date(), sleep: async () => {} };
const patience = { clock, origin, random: () => 0.5 };

const ledger = () =>
  createLedger({ ...patience, branch: graphqlBranch(testClient(world.urls.api, ledgerToken(world)), ledgerBranch) });

const look = () =>
  lookOnline({
    ...{ origin, bucket: undefined, now: new Date() },
    env: { GITHUB_API_URL: world.urls.api, GITHUB_TOKEN: world.tokens.ada },
  });

const rulesetOf = async (file: string) => JSON.parse(await readFile(file, 'utf8'));

beforeAll(async () => {
  world = await startWorld({ 'README.md': 'boats' }, { limits: { points: 1e6, content: 1e6, job: 1e6 } });
  await ledger().append([draftOf('a')]);
  clone = path.join(world.folder, 'clone');
  await git(world.folder, 'clone', '-q', cloneUrl(world, world.tokens.grace), clone);
  for (const [key, value] of Object.entries({ 'user.name': 'Grace', 'user.email': 'grace@harbour.example' }))
    await git(clone, 'config', key, value);
  expect(await look()).toMatchObject({
    isWell: false,
    says: [expect.anything(), expect.stringMatching(/not protected/), expect.anything()],
  });
  const ruleset = await rulesetOf('docs/slipway-ledger.ruleset.json');
  await world.grace.request('POST /repos/{owner}/{repo}/rulesets', { ...here, ...ruleset });
});
afterAll(() => world.close());

test('it is protected, and says so; a job goes on appending', async () => {
  expect(await look()).toMatchObject({
    isWell: true,
    says: ['Checkpoints in releases: 0.', expect.stringMatching(/^The branch is protected/)],
  });
  expect(await ledger().append([draftOf('b')])).toMatchObject({ retries: 0 });
});

const ref = `heads/${ledgerBranch}`;

test.each<[string, () => Promise<unknown>, RegExp]>([
  ['deletes it through the API', () => world.grace.rest.git.deleteRef({ ...here, ref }), /Cannot delete this branch/],
  [
    'moves it back through the API',
    async () =>
      world.grace.rest.git.updateRef({ ...here, ref, force: true, sha: await git(clone, 'rev-parse', 'HEAD') }),
    /Cannot force-push to this branch/,
  ],
  ['deletes it by a push', () => git(clone, 'push', 'origin', `:${ledgerBranch}`), /GH013.*Cannot delete this branch/s],
  ['pushes over it', () => git(clone, 'push', '-f', 'origin', `HEAD:${ledgerBranch}`), /GH013.*Cannot force-push/s],
  [
    'appends by hand without a signature',
    () => createLedger({ ...patience, branch: pushedBranch(clone, ledgerBranch) }).append([draftOf('by hand')]),
    /git push:.*GH013.*Commits must have verified signatures/s,
  ],
])('whoever %s is refused', async (_sentence, attack, says) => {
  await expect(attack()).rejects.toThrow(says);
  const { findings, lines } = verifyLedger(await filesOnBranch(world), { anchors: [], origin, now: new Date() });
  expect({ findings, first: lines[0]?.record?.key }).toEqual({ findings: [], first: 'a' });
});

test('a ruleset that asks for pull requests on every branch is told in GitHub’s words', async () => {
  const ruleset = await rulesetOf('docs/slipway-ledger.ruleset.json');
  const conditions = { ref_name: { include: ['~ALL'], exclude: [] } };
  const parameters = {
    ...{
      required_approving_review_count: 1,
      required_review_thread_resolution: false,
      require_last_push_approval: false,
    },
    ...{ dismiss_stale_reviews_on_push: false, require_code_owner_review: false },
  };
  const rules = [{ type: 'pull_request', parameters }];
  await world.grace.request('POST /repos/{owner}/{repo}/rulesets', { ...here, ...ruleset, conditions, rules });
  await expect(ledger().append([draftOf('c')])).rejects.toMatchObject({
    code: 'GITHUB_REJECTED',
    message: expect.stringContaining('Changes must be made through a pull request.'),
  });
});

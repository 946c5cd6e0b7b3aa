import type { Inputs } from '#actions/release-notes/src/inputs';
import { inputs } from '#actions/release-notes/src/inputs';
import type { Ports } from '#actions/release-notes/src/ports';
import { releaseNotes } from '#actions/release-notes/src/release-notes';
import { readInputs } from '#lib/action/inputs';
import type { Outcome } from '#lib/domain/outcome';
import type { DeploymentRecord } from '#lib/domain/records';
import type { PullRequest } from '#lib/ports';
import { actionInputs } from '#test/support/action-inputs';
import { type FakeProposals, fakeProposals } from '#test/support/fake-proposals';
import { type FakeReleases, fakeReleases } from '#test/support/fake-releases';
import {
  type GitRepository,
  gitRepository,
  historyOf,
  rangeFilesOf,
  whereaboutsOf,
} from '#test/support/git-repository';
import { silentLog } from '#test/support/github-client';
import { type Fate, fakeRecords, recordOf } from '#test/support/records';

export type NotesWorld = GitRepository & {
  releases: FakeReleases;
  proposals: FakeProposals;
  files: Map<string, string>;
  /** For later steps, by name. */
  written: Map<string, string>;
  /** Newest first; `sha` is the commit that was built. */
  records: DeploymentRecord[];
  /** Commits in a row; `tag:v1` tags the last of them. */
  play(...steps: string[]): Promise<void>;
  deployed(letter: string, sha: string, fate?: Fate, environment?: string): void;
  /** Calls to GitHub's GraphQL. */
  asked: string[];
  /** What pull requests say. */
  bodies: Map<number, Partial<PullRequest>>;
  run(given?: Record<string, string>, change?: Partial<Ports>): Promise<Outcome>;
};

export const notesInput = (given: Record<string, string>, head: string): Inputs =>
  readInputs(
    inputs,
    actionInputs('release-notes', given, { 'github.sha': head, 'github.ref_name': 'main', 'github.token': 'ghs_x' }),
  );

/** The action on a real repository, with a GitHub in memory. */
export async function notesWorld(): Promise<NotesWorld> {
  const repository = await gitRepository();
  const releases = fakeReleases();
  const proposals = fakeProposals({
    head: () => repository.git('rev-parse', 'HEAD'),
    text: (commit, path) =>
      repository.git('show', `${commit}:${path}`).then(
        (text) => `${text}\n`,
        () => undefined,
      ),
  });
  const files = new Map<string, string>();
  const written = new Map<string, string>();
  const records: DeploymentRecord[] = [];
  const asked: string[] = [];
  const bodies = new Map<number, Partial<PullRequest>>();
  const pullOf = (number: number): PullRequest => ({
    ...{ number, url: `https://github.test/pull/${number}`, author: number % 2 === 0 ? 'grace' : 'ada' },
    ...{
      body: '',
      mergedAt: new Date('2026-01-02T00:00:00Z'),
      edited: undefined,
      mergedAs: undefined,
      mergedBy: undefined,
      approvedBy: [],
    },
    ...bodies.get(number),
  });
  const ports = (): Ports => ({
    run: { repoUrl: 'https://github.test/harbour/boats', runUrl: 'https://github.test/runs/1', log: silentLog },
    history: historyOf(repository.folder),
    beforeLongHistory: async () => undefined,
    rangeFiles: rangeFilesOf(repository.folder),
    environments: ['staging', 'production'],
    components: [],
    records: fakeRecords(records),
    pulls: {
      ask: async ({ pulls }) => {
        asked.push(`pulls ${pulls.join(' ')}`);
        return {
          pulls: pulls.map(pullOf),
          logins: new Map(Object.entries(logins)),
          newcomers: [],
          vulnerabilities: new Map(),
          missing: 0,
        };
      },
    },
    attestations: { of: async () => ({ provenance: { predicateType: undefined }, sbom: undefined }) },
    releases,
    proposals,
    whereabouts: () => whereaboutsOf(repository.folder),
    mergedAs: async () => undefined,
    outbox: {
      put: async (name, text) => {
        written.set(name, text);
        return `/tmp/${name}`;
      },
    },
    files: {
      read: async (name) => files.get(name),
      write: async (name, content) => void files.set(name, Buffer.from(content).toString()),
    },
  });
  return {
    ...repository,
    releases,
    proposals,
    files,
    written,
    records,
    asked,
    bodies,
    play: async (...steps) => {
      for (const step of steps) {
        if (step.startsWith('tag:')) await repository.git('tag', step.slice('tag:'.length));
        else await repository.commit(step);
      }
    },
    deployed: (letter, sha, fate = 'validated', environment = 'production') =>
      void records.unshift({ ...recordOf(letter, fate, { environment }), sha }),
    run: async (given = {}, change = {}) => {
      const head = given['head'] ?? (await repository.git('rev-parse', 'HEAD'));
      return releaseNotes(notesInput(given, head), { ...ports(), ...change });
    },
  };
}

const logins = { 'grace@harbour.example': 'grace' };

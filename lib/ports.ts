/**
 * Everything that Slipway does to the outside world, in its own words. A use case gets the ports it needs and nothing else;
 * adapters in lib/aws, lib/github, lib/exec and lib/net implement them; SDK types stop there.
 */

import type { Checkpoint } from '#lib/domain/evidence/checkpoint';
import type { LockedFacts } from '#lib/domain/evidence/locked-checkpoint';
import type { Placed } from '#lib/domain/evidence/plan-append';
import type { Commitment, EvidenceDraft } from '#lib/domain/evidence/record';
import type { AlarmState, MetricQuery, MetricSeries, TargetHealth } from '#lib/domain/observations';
import type { Approval, EnvironmentRules } from '#lib/domain/promotion/facts';
import type { DeploymentPayload, DeploymentRecord, Quarantine, RecordState } from '#lib/domain/records';
import type { Commit, Person } from '#lib/domain/release/commit';
import type { PackageName, Vulnerability } from '#lib/domain/release/dependencies/security';
import type { PastCommit } from '#lib/domain/release/past';
import type { FileChange, FileSize } from '#lib/domain/release/range-files';
import type { Attested } from '#lib/domain/release/supply-chain';
import type { Tag } from '#lib/domain/release/tags';
import type { Trace } from '#lib/domain/release/twins';
import type {
  OneOffTask,
  Revision,
  Rollout,
  RolloutBrief,
  RolloutStatus,
  Service,
  ServiceChange,
  ServiceRef,
  StoppedTask,
  Task,
  TaskDefinition,
  TaskDefinitionDocument,
} from '#lib/domain/rollout/model';

export type { AlarmState, MetricQuery, MetricSeries, TargetHealth } from '#lib/domain/observations';

// --- time and talk ----------------------------------------------------------------------------------------------------

export type Clock = {
  now(): Date;
  /** Resolves early, without an error, when the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
};

/** The live log of the job: for people who watch. Text is plain; the adapter neutralises workflow commands in it. */
export type Log = {
  info(text: string): void;
  warning(text: string): void;
  error(text: string): void;
  debug(text: string): void;
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
};

/** Registers a value that no log, output or summary may show. */
export type Mask = (secret: string) => void;

// --- AWS --------------------------------------------------------------------------------------------------------------

/** Amazon ECS. */
export type Services = {
  service(ref: ServiceRef): Promise<Service | undefined>;
  /** The document as ECS has it, fields unknown to this version included. */
  taskDefinition(arnOrFamily: string): Promise<TaskDefinition>;
  register(document: TaskDefinitionDocument): Promise<{ arn: string }>;
  /** Sends exactly the fields of the change. */
  update(ref: ServiceRef, change: ServiceChange): Promise<{ rolloutArn?: string; taskDefinitionArn: string }>;
  rollout(arn: string): Promise<Rollout | undefined>;
  /** All pages, newest first. */
  rollouts(ref: ServiceRef, filter?: { statuses?: RolloutStatus[]; createdAfter?: Date }): Promise<RolloutBrief[]>;
  revisions(arns: string[]): Promise<Revision[]>;
  stopRollout(arn: string, how: 'ROLLBACK' | 'ABORT'): Promise<void>;
  /** All pages. */
  runningTasks(ref: ServiceRef): Promise<Task[]>;
  stoppedTasks(ref: ServiceRef): Promise<StoppedTask[]>;
  runTask(task: OneOffTask): Promise<{ arn: string }>;
  task(cluster: string, arn: string): Promise<Task | StoppedTask | undefined>;
  stopTask(cluster: string, arn: string, reason: string): Promise<void>;
};

/** Who deploys to a service, written where every repository sees it; read as `lease` of the service. See lib/domain/rollout/lease. */
export type Leases = {
  write(serviceArn: string, lease: string): Promise<void>;
  clear(serviceArn: string): Promise<void>;
};

/** Amazon ECR. */
export type Images = {
  /** `111122223333.dkr.ecr.eu-west-1.amazonaws.com/name` of a repository. */
  repositoryUri(repository: string): Promise<string>;
  /** The digest behind a tag; undefined where there is none. */
  digestOf(repository: string, tag: string): Promise<string | undefined>;
  exists(repository: string, digest: string): Promise<boolean>;
  /** Docker credentials for the registry; the password is masked before it is returned. */
  login(): Promise<{ registry: string; username: string; password: string }>;
};

/** Elastic Load Balancing v2. */
export type LoadBalancers = { targetHealth(targetGroupArn: string): Promise<TargetHealth[]> };

/** Amazon CloudWatch. */
export type Metrics = {
  /** Names without an alarm are absent from the answer. */
  alarms(names: string[]): Promise<AlarmState[]>;
  /** All pages, oldest point first. */
  query(queries: MetricQuery[], from: Date, to: Date): Promise<MetricSeries[]>;
};

/** Amazon CloudWatch Logs. */
export type Logs = {
  /** The last lines of a stream, oldest first; empty where the stream does not exist yet. */
  tail(group: string, stream: string, lines: number): Promise<string[]>;
  /** Events that match a filter pattern, counted over all pages. */
  count(group: string, pattern: string | undefined, from: Date, to: Date): Promise<number>;
};

// --- GitHub -----------------------------------------------------------------------------------------------------------

/** Deployment records: see lib/domain/records. */
export type DeploymentRecords = {
  open(record: {
    environment: string;
    sha: string;
    payload: DeploymentPayload;
    description: string;
  }): Promise<DeploymentRecord>;
  mark(id: number, state: RecordState, note: string, links?: { log?: string; environment?: string }): Promise<void>;
  /** All pages, newest first, each with all of its statuses. Lazy: stop iterating when you have what you need. */
  list(environment: string): AsyncIterable<DeploymentRecord>;
  quarantine(entry: { environment: string; digest: string; sha: string; reason: string }): Promise<Quarantine>;
  quarantines(environment: string): Promise<Quarantine[]>;
  /** Ends a quarantine; the note says who overrode it and why. */
  release(id: number, note: string): Promise<void>;
};

/** Environments and the approvals of one run. */
export type Approvals = {
  rules(environment: string): Promise<EnvironmentRules>;
  /** All pages; a user's later review of the same environment comes later in the list. */
  ofRun(runId: number): Promise<Approval[]>;
  /** Environments for which this run still waits. */
  pending(runId: number): Promise<string[]>;
};

/** Runs of this repository. */
export type Runs = {
  /** False, too, when it cannot be told. */
  isOver(runId: number): Promise<boolean>;
};

/** The evidence ledger, on a branch of this repository: see lib/domain/evidence. */
export type Ledger = {
  /**
   * One commit for all drafts, or none where all are there already. Telling it again changes nothing.
   * @returns where each draft is, in order, and how often others were faster.
   */
  append(drafts: EvidenceDraft[]): Promise<{ placed: Placed[]; retries: number }>;
  /** Those of the keys that have a record already. */
  known(keys: string[]): Promise<Set<string>>;
  /** Size and root now; undefined of a ledger without records. */
  checkpoint(): Promise<Checkpoint | undefined>;
};

/** A place outside of the ledger that keeps a checkpoint. */
export type LedgerAnchor = {
  /** Where it is kept, for a person. Holding it again changes nothing; a later one takes its place. */
  hold(checkpoint: Checkpoint): Promise<string>;
};

/** A place where an object, once put, cannot be changed or deleted before its day. */
export type LockedObjects = {
  /** Where a key is, for a person: `s3://bucket/key`. */
  at(key: string): string;
  /** `there`: something has this key already, and was left alone. */
  put(object: { key: string; text: string; until: Date }): Promise<'put' | 'there'>;
  /** What stands there now, as the place tells it; undefined where nothing does. */
  look(key: string): Promise<LockedFacts | undefined>;
};

/** What records only commit to, where it can be erased: see lib/domain/evidence/commitment. */
export type ErasableWords = {
  /**
   * Keeps words by the key of their record. Words that are kept already keep their salt.
   * @returns what the record says in their place, by key.
   */
  keep(words: Map<string, unknown>): Promise<Map<string, Commitment>>;
};

/** Evidence that waits to be appended, where a killed process leaves it for the next one. */
export type EvidenceQueue = {
  add(drafts: EvidenceDraft[]): Promise<void>;
  /** Oldest first. */
  waiting(): Promise<EvidenceDraft[]>;
  remove(drafts: EvidenceDraft[]): Promise<void>;
};

export type IssueSummary = {
  number: number;
  url: string;
  title: string;
  body: string;
  labels: string[];
  state: 'open' | 'closed';
  createdAt: Date;
};

export type Issues = {
  /** All pages, open ones first found by label; pull requests left out. */
  withLabels(labels: string[], state: 'open' | 'closed' | 'all'): Promise<IssueSummary[]>;
  create(issue: { title: string; body: string; labels: string[]; assignees: string[] }): Promise<IssueSummary>;
  edit(
    number: number,
    change: { title?: string; body?: string; labels?: string[]; state?: 'open' | 'closed' },
  ): Promise<void>;
  comments(number: number): Promise<{ id: number; body: string; at: Date }[]>;
  comment(number: number, body: string): Promise<void>;
  /** Creates the label where it is missing. */
  ensureLabel(label: { name: string; color: string; description: string }): Promise<void>;
};

// --- tools and network ------------------------------------------------------------------------------------------------

/** Runs a program without a shell. `output` is capped; `input` goes to its stdin, never onto a command line. */
export type Tools = {
  run(
    command: string,
    args: string[],
    options?: {
      input?: string;
      cwd?: string;
      /** The whole environment; default: this process's. */
      env?: Record<string, string>;
      timeoutMs?: number;
      signal?: AbortSignal;
      /** Each line of both streams, as it comes. */
      onLine?: (line: string) => void;
      /** All of stdout, as it comes, where the capped `output` is not enough. */
      onOutput?: (chunk: Buffer) => void;
    },
  ): Promise<{ exitCode: number; stdout: string; stderr: string; timedOut: boolean }>;
};

/** Runs a program without a shell whose stdout is too much to keep: it is handed on, as bytes, as it comes. */
export type Pipes = {
  run(
    command: string,
    args: string[],
    options: {
      input?: string;
      cwd: string;
      /** The whole environment. */
      env: Record<string, string>;
      /** Ends the program. */
      signal?: AbortSignal;
      onOutput(chunk: Buffer): void;
    },
  ): Promise<{ exitCode: number; stderr: string }>;
};

/** Files of the checkout, by their path from its root. */
export type Files = {
  /** Undefined where there is no such file. */
  read(name: string): Promise<string | undefined>;
  /** `content`: text, or bytes in UTF-8. */
  write(name: string, content: string | Uint8Array): Promise<void>;
};

/** Files for the steps after this one; the path of each. */
export type Outbox = { put(name: string, text: string): Promise<string> };

/** The history of the checkout, through git. Commits are given and returned by their full sha. */
export type History = {
  /** All tags; of a shallow checkout those of its remote. */
  tags(): Promise<Tag[]>;
  /** Undefined where there is no such commit. */
  resolve(revision: string): Promise<string | undefined>;
  /**
   * The first of the candidates from which `head` comes; a shallow checkout gets the history between them. `wanted` says how
   * what lies between will be asked for.
   */
  firstAncestor<T extends Tag>(head: string, candidates: T[], wanted?: { files: boolean }): Promise<T | undefined>;
  /**
   * The same of several lists, with one question for all of them, and where the history that they share ends: a commit from
   * which all that were found come, undefined where one list has none. A shallow checkout is completed.
   */
  firstAncestors<T extends Tag>(
    head: string,
    lists: T[][],
  ): Promise<{ found: (T | undefined)[]; base: string | undefined }>;
  /**
   * What separates two commits, in one pass of `git log`: newest first, children before parents. Without `from`, everything.
   * `files`: which each of them touches; several times the work, so only where it is asked for.
   * @throws OpsError HISTORY_MISSING where the checkout is shallow and cannot be completed
   */
  between(from: string | undefined, to: string, wanted?: { files: boolean }): Promise<Commit[]>;
  /**
   * Every commit from which `head` comes, newest first, handed on as it is read: nothing of it is kept. Where clocks were wrong a
   * parent may come before its child. `byGraph`: never so, but the whole history is looked through before the first is told.
   * @throws OpsError HISTORY_MISSING where the checkout is shallow and cannot be completed
   */
  walk(head: string, onCommit: (commit: Commit) => void, wanted: { files: boolean; byGraph: boolean }): Promise<void>;
  /** When it was committed; undefined where it is not there. */
  dateOf(sha: string): Promise<Date | undefined>;
  /** Which of the addresses wrote something behind `sha`, in lower case; undefined where that history is not in the checkout. */
  authorsBefore(sha: string, emails: string[]): Promise<Set<string> | undefined>;
  /**
   * What commits can be recognized by: these, or what `of` has and `without` has not. A shallow checkout gets that part, above the
   * version `above`.
   */
  traces(asked: { shas: string[] } | { of: Tag; above: Tag; without: string[] }): Promise<Trace[]>;
  /** What tells equal patches, by sha; a shallow checkout has no files to tell by. */
  patchIds(shas: string[]): Promise<Map<string, string>>;
  /**
   * The commits that come from this one and are part of `head`; none where it is not part of it. A shallow checkout looks for it
   * among some thousand commits.
   */
  comingFrom(sha: string, head: string): Promise<ReadonlySet<string>>;
  /**
   * What was noted of commits in `refs/notes/slipway`, by sha. `isFetched`: also what the remote has; where it has nothing, or
   * does not answer, that is no failure.
   */
  notesOn(shas: string[], isFetched: boolean): Promise<Map<string, string>>;
  /** The same people as `.mailmap` has them, in the same order. */
  mailmapped(people: Person[]): Promise<Person[]>;
};

/** Where a commit is, by a checkout that has its whole history. Everything stays on this machine. */
export type Whereabouts = {
  tags: Tag[];
  /** Undefined where there is no such commit. */
  resolve(revision: string): Promise<string | undefined>;
  /** `email`: the author's. Undefined where it is not there. */
  commit(sha: string): Promise<{ sha: string; at: Date; email: string; subject: string } | undefined>;
  /** Commits with a mention: see lib/domain/release/mention. */
  with(mention: string): Promise<string[]>;
  /** Commits that name this one: `<` as picked from it, `-` as taking it back. */
  naming(sign: '<' | '-', sha: string): Promise<string[]>;
  mentionsOf(sha: string): Promise<string[]>;
  /** Which commits, of all that a ref leads to, come from this one; itself included. */
  comingFrom(sha: string): Promise<ReadonlySet<string>>;
  /** Whether `head` comes from the commit; undefined where `head` is not there. */
  isAncestor(sha: string, head: string): Promise<boolean | undefined>;
  /** What tells equal patches, by sha; a merge has none. */
  patchIds(shas: string[]): Promise<Map<string, string>>;
};

/** What a range does to files, through git. Of a shallow checkout what is missing is fetched, and no history. */
export type RangeFiles = {
  /** What differs between two commits; renamed is removed and added. */
  changed(from: string, to: string): Promise<FileChange[]>;
  /** By blob, in one go; binary and very large ones are absent. */
  texts(blobs: string[]): Promise<Map<string, string>>;
  /** By commit: a merge against the branch that it was merged into. */
  sizes(commits: Commit[]): Promise<Map<string, FileSize[]>>;
  /** At most so many commits from this one back, newest first, without merges; undefined where the checkout is shallow. */
  newest(head: string, most: number): Promise<(PastCommit & { sha: string })[] | undefined>;
};

/** Two commits, compared where there is no checkout of their history. */
export type Comparison = {
  /** What `head` has and `base` has not: children before parents; `left`: how many more there are. */
  onlyIn(head: string, base: string): Promise<{ commits: Commit[]; left: number }>;
};

export type Release = {
  id: number;
  tag: string;
  /** Commit or branch of a draft; GitHub makes the tag there when it is published. */
  target: string;
  name: string;
  body: string;
  draft: boolean;
  prerelease: boolean;
  url: string;
  /** Names of what is attached to it. */
  files: string[];
};

/** Releases of the repository, and the tags that they are at. */
export type Releases = {
  /** Drafts too; the oldest first, where several were made at one moment. */
  withTag(tag: string): Promise<Release[]>;
  /** All pages, drafts too, newest first. */
  list(): Promise<Release[]>;
  create(release: Omit<Release, 'id' | 'url' | 'files'>): Promise<Release>;
  /** `latest`: whether GitHub shows it as the latest release. */
  edit(
    id: number,
    change: Partial<Omit<Release, 'id' | 'url' | 'tag' | 'files'> & { latest: boolean }>,
  ): Promise<Release>;
  /** Of a draft only. */
  remove(id: number): Promise<void>;
  /** Puts a text beside the release, in place of another one of that name. */
  attach(id: number, name: string, text: string): Promise<void>;
  /** The commit behind a tag. */
  tagged(tag: string): Promise<string | undefined>;
  /** Makes the tag, or moves it. */
  moveTag(tag: string, sha: string): Promise<void>;
};

export type PullRequest = {
  number: number;
  url: string;
  /** Markdown, by whoever may edit it. */
  body: string;
  /** Login; undefined where the account is gone. */
  author: string | undefined;
  mergedAt: Date | undefined;
  mergedBy: string | undefined;
  /** Logins; undefined where GitHub did not say. */
  approvedBy: string[] | undefined;
  /** The commit that it was merged as. */
  mergedAs: string | undefined;
  /** The last edit of the body. Only people with write access edit that of another's. */
  edited: { at: Date; isByAuthor: boolean } | undefined;
};

/** Artifact attestations of the repository: that they are there, not that anybody verified them. */
export type Attestations = { of(digest: string): Promise<Attested> };

export type ReleaseQuestion = {
  pulls: number[];
  /** Commits whose authors' logins are asked for; one of each person is enough. */
  commits: string[];
  /** Addresses of which is asked whether a commit of theirs is behind `sha`. */
  before?: { sha: string; emails: string[] };
  /** Packages whose advisories are asked for; they belong to no repository. */
  packages?: PackageName[];
};

export type ReleaseFacts = {
  /** A number that is no pull request is absent. */
  pulls: PullRequest[];
  /** By address, in lower case; of the author of each of `commits` also by its sha, because a `.mailmap` may tell another address. */
  logins: Map<string, string>;
  /** Those of `before.emails` of whom there is nothing. */
  newcomers: string[];
  /** By package: see lib/domain/release/dependencies/security. */
  vulnerabilities: Map<string, { found: Vulnerability[]; isWhole: boolean }>;
  /** Of so many things GitHub gave no answer. */
  missing: number;
};

/** Pull requests and people through GraphQL, so many in one call that their number hardly counts. */
export type PullRequests = {
  /** One call for each hundred pull requests; more only where GitHub fails. */
  ask(asked: ReleaseQuestion): Promise<ReleaseFacts>;
};

/** The commit at the head of a branch. */
export type BranchHead = { sha: string; parents: string[]; tree: string; message: string };

export type Proposal = {
  number: number;
  url: string;
  title: string;
  body: string;
  state: 'open' | 'closed' | 'merged';
  /** The head of its branch; of one that is over, when it ended. */
  headSha: string;
};

/** Branches that are ours to move, and the pull requests from them. */
export type Proposals = {
  /** Undefined where there is no such branch. */
  head(branch: string): Promise<BranchHead | undefined>;
  /** A file of a commit; undefined where it has none. */
  text(commit: string, path: string): Promise<string | undefined>;
  /** A commit on top of another, on no branch yet; its message may name its tree. */
  commit(onto: string, files: Map<string, string>, message: (tree: string) => string): Promise<string>;
  /**
   * Moves a branch, by force, from where it was seen; without `from` it is made, without `to` deleted.
   * @returns false when it was not there any more: nothing happened
   */
  move(branch: string, from: string | undefined, to: string | undefined): Promise<boolean>;
  /** The newest from one branch to the other, whatever became of it. */
  pull(branch: string, base: string): Promise<Proposal | undefined>;
  /** Undefined where another one was opened meanwhile. */
  open(pull: { branch: string; base: string; title: string; body: string }): Promise<Proposal | undefined>;
  edit(number: number, change: { title?: string; body?: string; state?: 'closed' }): Promise<void>;
};

export type ProbeResponse = {
  status: number;
  headers: Record<string, string>;
  /** Capped; `truncated` says so. */
  body: string;
  truncated: boolean;
  latencyMs: number;
};

export type ProbeRequest = {
  url: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string | undefined;
  /** `none`: a redirect is the answer. Default: follow, to declared hosts. */
  redirects?: 'follow' | 'none';
  timeoutMs: number;
  signal?: AbortSignal;
};

/**
 * Talks to declared hosts only: redirects and DNS answers are checked against the declaration too.
 * Every method throws OpsErrors of lib/domain/errors/probe, and nothing else.
 */
export type Probes = {
  http(request: ProbeRequest): Promise<ProbeResponse>;
  tcp(host: string, port: number, timeoutMs: number, signal?: AbortSignal): Promise<{ latencyMs: number }>;
  /** When the certificate that the host shows expires, and whom it names. */
  tls(
    host: string,
    port: number,
    timeoutMs: number,
    signal?: AbortSignal,
  ): Promise<{ validTo: Date; subject: string; trusted: boolean }>;
};

/** A private folder that is removed with everything in it when the body ends, however it ends. */
export type TemporaryFolders = { within<T>(body: (folder: Folder) => Promise<T>): Promise<T> };

export type Folder = {
  path: string;
  /** Undefined where there is no such file. */
  read(name: string): Promise<string | undefined>;
  /** Puts a symbolic link to the target, which need not exist. */
  link(name: string, target: string): Promise<void>;
};

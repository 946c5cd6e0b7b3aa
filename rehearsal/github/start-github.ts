import { EventEmitter } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import type { Faults, RehearsalClock, Runner, StandIn } from '#rehearsal/contracts';
import { type Admin, createAdmin } from './admin.ts';
import { answerError, mountApi, paths } from './api/gateway.ts';
import { createRateLimiter, githubLimits, type Limits } from './api/rate-limiter.ts';
import type { Wire } from './api/wire.ts';
import { createScheduler, type Scheduler } from './events/schedule.ts';
import { createExclusive } from './exclusive.ts';
import { closeReaders } from './git/object-reader.ts';
import { forget } from './git/remember.ts';
import { createState, type Github, idCounter, tokenIssuer, type Urls } from './github.ts';
import { mountGraphql } from './graphql/mount-graphql.ts';
import type { RequestRecord, State } from './model/state.ts';
import { issuer, mountOidc } from './oidc/mount-oidc.ts';
import { allRoutes } from './routes/all-routes.ts';
import { createRunControl } from './runs/run-control.ts';
import { mountGit } from './smart-http.ts';
import { type GithubSnapshot, snapshotOf } from './snapshot.ts';

export type GithubOptions = {
  clock: RehearsalClock;
  faults: Faults;
  /** Plays the runs that events start; without one they stay queued. */
  runner?: Runner;
  /** Default: any free one. */
  port?: number;
  /** Where the bare repositories live; default: a temporary folder, deleted at the end. */
  dataDir?: string;
  limits?: Partial<Limits>;
};

export type GithubStandIn = StandIn &
  Admin &
  Scheduler & {
    /** What GITHUB_SERVER_URL, GITHUB_API_URL and GITHUB_GRAPHQL_URL are; `uploads` takes release assets. */
    urls: Urls;
    /** Where AWS finds the keys, and ACTIONS_ID_TOKEN_REQUEST_URL of a run (its GITHUB_TOKEN is the request token). */
    oidc: { issuer: string; jwksUrl: string; tokenUrl(runId: number): string };
    state: State;
    /** Every call of the REST and GraphQL APIs and of OIDC, in order. */
    requests: RequestRecord[];
    /** The state as plain JSON, for the live page. */
    snapshot(): GithubSnapshot;
    /** Resolves when no run is queued or active. */
    idle(): Promise<void>;
    /** Calls back after each change; gives the function that ends it. */
    onChange(listener: () => void): () => void;
  };

/** GitHub on loopback: REST, GraphQL, git over HTTP, OIDC and uploads on one port. */
export async function startGithub(options: GithubOptions): Promise<GithubStandIn> {
  const dataDir = options.dataDir ?? (await mkdtemp(path.join(tmpdir(), 'rehearsal-github-')));
  const changes = new EventEmitter();
  const app = new Hono<Wire>();
  const server = createAdaptorServer({ fetch: app.fetch, hostname: '127.0.0.1' });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { github, runs } = createGithub(options, dataDir, urlsOf(server.address() as AddressInfo), changes);
  mountApi(app, github, allRoutes);
  mountGraphql(app, github);
  mountOidc(app, github);
  mountGit(app, github);
  app.onError(answerError);
  return {
    ...createAdmin(github),
    ...createScheduler(github),
    url: github.urls.server,
    urls: github.urls,
    state: github.state,
    requests: github.state.requests,
    snapshot: () => snapshotOf(github),
    idle: runs.idle,
    oidc: {
      issuer,
      jwksUrl: `${github.urls.server}/_oidc/jwks`,
      tokenUrl: (id) => `${github.urls.server}/_oidc/token?run=${id}`,
    },
    onChange(listener) {
      changes.on('change', listener);
      return () => changes.off('change', listener);
    },
    async close() {
      await runs.stop();
      const closed = new Promise((resolve) => server.close(resolve));
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
      await closeReaders(dataDir);
      forget(dataDir);
      if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function urlsOf({ port }: AddressInfo): Urls {
  const server = `http://127.0.0.1:${port}`;
  return { server, api: server + paths.api, graphql: server + paths.graphql, uploads: server + paths.uploads };
}

function createGithub(
  { clock, faults, runner, limits }: GithubOptions,
  dataDir: string,
  urls: Urls,
  changes: EventEmitter,
) {
  const state = createState(clock.now());
  const nextId = idCounter();
  const github: Github = {
    state,
    clock,
    faults,
    urls,
    dataDir,
    nextId,
    issueToken: tokenIssuer(state, nextId),
    changed: () => void changes.emit('change'),
    exclusive: createExclusive(),
    limiter: createRateLimiter({ ...githubLimits, ...limits }, clock.now),
    publish: (event) => runs.publish(event),
    runs: {
      rerun: (...call) => runs.rerun(...call),
      cancel: (...call) => runs.cancel(...call),
      review: (...call) => runs.review(...call),
    },
  };
  const runs = createRunControl(github, runner);
  return { github, runs };
}

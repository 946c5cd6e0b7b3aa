import { EventEmitter } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Hono } from 'hono';
import type { Faults, RehearsalClock, Runner, StandIn } from '#rehearsal/contracts';
import { type Admin, createAdmin } from './admin.ts';
import { answerError, mountApi, paths } from './api/gateway.ts';
import type { Limits } from './api/rate-limiter.ts';
import type { Wire } from './api/wire.ts';
import { createGithub } from './create-github.ts';
import { createScheduler, type Scheduler } from './events/schedule.ts';
import { closeReaders } from './git/object-reader.ts';
import { forget } from './git/remember.ts';
import type { Github, Urls } from './github.ts';
import { mountGraphql } from './graphql/mount-graphql.ts';
import { listen } from './listen.ts';
import type { RequestRecord, State } from './model/state.ts';
import { issuer, mountOidc } from './oidc/mount-oidc.ts';
import { allRoutes } from './routes/all-routes.ts';
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
  const server = await listen(app, options.port ?? 0);
  const place = { dataDir, urls: urlsOf(server.url), changed: () => void changes.emit('change') };
  const { github, runs } = createGithub(options, place);
  serveGithub(app, github);
  return {
    ...createAdmin(github),
    ...createScheduler(github),
    url: server.url,
    urls: github.urls,
    oidc: oidcOf(server.url),
    state: github.state,
    requests: github.state.requests,
    snapshot: () => snapshotOf(github),
    idle: runs.idle,
    onChange(listener) {
      changes.on('change', listener);
      return () => changes.off('change', listener);
    },
    async close() {
      await runs.stop();
      await server.close();
      await closeReaders(dataDir);
      forget(dataDir);
      if (options.dataDir === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

function serveGithub(app: Hono<Wire>, github: Github): void {
  mountApi(app, github, allRoutes);
  mountGraphql(app, github);
  mountOidc(app, github);
  mountGit(app, github);
  app.onError(answerError);
}

const urlsOf = (server: string): Urls => ({
  server,
  api: server + paths.api,
  graphql: server + paths.graphql,
  uploads: server + paths.uploads,
});

const oidcOf = (server: string): GithubStandIn['oidc'] => ({
  issuer,
  jwksUrl: `${server}/_oidc/jwks`,
  tokenUrl: (runId) => `${server}/_oidc/token?run=${runId}`,
});

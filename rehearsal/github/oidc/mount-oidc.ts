/** GitHub's OIDC provider: a job exchanges its request token for a signed statement of what it is. */
import type { Hono } from 'hono';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { grants } from '#rehearsal/github/api/access';
import { badCredentials, forbidden, refuse } from '#rehearsal/github/api/errors';
import { callerOf as callerOfRequest, identify } from '#rehearsal/github/api/identify';
import { strike } from '#rehearsal/github/api/strike';
import { trace } from '#rehearsal/github/api/trace';
import type { Wire, WireContext } from '#rehearsal/github/api/wire';
import { findRepository, type Github } from '#rehearsal/github/github';
import type { Job, Run } from '#rehearsal/github/model/run';
import type { Repository } from '#rehearsal/github/model/state';
import { callerOf, claimsOf } from './claims.ts';

export const issuer = 'https://token.actions.githubusercontent.com';
const keyId = 'rehearsal-1';

/**
 * `GET /_oidc/token?run=ID&job=NAME&audience=…` with the run's GITHUB_TOKEN as bearer; `job` is the job's name or id and may
 * be left out while only one is running. Keys: `/_oidc/jwks`, discovery: `/_oidc/.well-known/openid-configuration`.
 */
export function mountOidc(app: Hono<Wire>, github: Github): void {
  // Made at the first request: it costs more than all the rest of the start.
  let keys: ReturnType<typeof newKeys> | undefined;
  const keyPair = () => {
    keys ??= newKeys();
    return keys;
  };
  app.get('/_oidc/.well-known/openid-configuration', (context) => context.json(discovery(github)));
  app.get('/_oidc/jwks', async (context) => {
    const { publicKey } = await keyPair();
    return context.json({ keys: [{ ...(await exportJWK(publicKey)), kid: keyId, alg: 'RS256', use: 'sig' }] });
  });
  app.get('/_oidc/token', trace(github), strike(github), identify(github), async (context) => {
    const { repository, run, job } = runningJob(github, context);
    const audience = context.req.query('audience') ?? `${github.urls.server}/${repository.owner}`;
    const seconds = Math.floor(github.clock.now().getTime() / 1000);
    const { privateKey } = await keyPair();
    const value = await new SignJWT({ ...(await claimsOf(github, repository, run, job)) })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: keyId, x5t: keyId })
      .setIssuer(issuer)
      .setAudience(audience)
      .setJti(`${run.id}-${job.id}-${github.nextId()}`)
      .setIssuedAt(seconds)
      .setNotBefore(seconds - 300)
      .setExpirationTime(seconds + 300)
      .sign(privateKey);
    return context.json({ count: value.length, value });
  });
}

const newKeys = () => generateKeyPair('RS256', { extractable: true });

const discovery = (github: Github) => ({
  issuer,
  jwks_uri: `${github.urls.server}/_oidc/jwks`,
  subject_types_supported: ['public', 'pairwise'],
  response_types_supported: ['id_token'],
  claims_supported: ['sub', 'aud', 'exp', 'iat', 'iss', 'jti', 'nbf', 'ref', 'repository', 'environment'],
  id_token_signing_alg_values_supported: ['RS256'],
  scopes_supported: ['openid'],
});

type Running = { repository: Repository; run: Run; job: Job };

/** The job that asks; it must be running, and its workflow must have given it `id-token: write`. */
function runningJob(github: Github, context: WireContext): Running {
  const token = callerOfRequest(github.state, context.req.header('authorization'))?.token;
  if (token?.kind !== 'job') throw badCredentials();
  const [owner = '', name = ''] = token.repository.split('/');
  const repository = findRepository(github.state, owner, name);
  const run = repository?.runs.get(token.runId);
  const asked = context.req.query('run') ?? String(token.runId);
  if (!repository || !run || asked !== String(run.id)) throw forbidden('The request token belongs to another run.');
  const job = pick(run, context.req.query('job'));
  const permissions = callerOf(run, job)?.permissions ?? run.permissions;
  if (!grants(permissions, 'id-token', 'write')) throw forbidden('The job has no permission `id-token: write`.');
  return { repository, run, job };
}

/** A job id may stand under several callers: then only those whose jobs still run count. */
function pick(run: Run, asked: string | undefined): Job {
  const running = (run.attempts.at(-1)?.jobs ?? []).filter(({ status }) => status !== 'completed');
  const named = running.filter(({ key, name }) => {
    return asked === undefined || key === asked || name === asked || name.endsWith(` / ${asked}`);
  });
  const [job, other] = named;
  if (!job) throw refuse(400, `No job ${asked ?? ''} of run ${run.id} is running.`);
  if (other && named.some(({ environment }) => environment !== job.environment))
    throw refuse(400, `Several jobs are running (${named.map(({ name }) => name).join(', ')}): say which in \`job\`.`);
  return job;
}

/** git's smart HTTP at `/{owner}/{repo}[.git]`, served by git itself; what a push moved becomes events. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { atLeast, grants, roleOf } from './api/access.ts';
import { notFound } from './api/errors.ts';
import { callerOf } from './api/identify.ts';
import type { Caller } from './api/route.ts';
import type { Wire, WireContext } from './api/wire.ts';
import { actorOf } from './events/actor.ts';
import { refsMoved } from './events/refs-moved.ts';
import { backendEnvironment } from './git/bare-repository.ts';
import { listRefs } from './git/refs.ts';
import { findRepository, fullName, type Github } from './github.ts';
import type { Repository } from './model/state.ts';

type Service = 'git-upload-pack' | 'git-receive-pack';

export function mountGit(app: Hono<Wire>, github: Github): void {
  app.get('/:owner/:repo/info/refs', (context) => serve(github, context, 'info/refs', context.req.query('service')));
  app.get('/:owner/:repo/HEAD', (context) => serve(github, context, 'HEAD', 'git-upload-pack'));
  for (const service of ['git-upload-pack', 'git-receive-pack'] as const) {
    app.post(`/:owner/:repo/${service}`, (context) => serve(github, context, service, service));
  }
}

async function serve(github: Github, context: WireContext, path: string, asked: string | undefined) {
  const name = context.req.param('repo')?.replace(/\.git$/, '') ?? '';
  const repository = findRepository(github.state, context.req.param('owner') ?? '', name);
  const service: Service = asked === 'git-receive-pack' ? asked : 'git-upload-pack';
  if (github.faults.next(`github:${service} /{owner}/{repo}`))
    throw new HTTPException(502, { message: 'Server Error' });
  const caller = callerOf(github.state, context.req.header('authorization'));
  const denied = refusalFor(repository, caller, service);
  if (denied) return denied;
  if (!repository) throw notFound();
  const { incoming, outgoing } = context.env;
  if (path === 'git-receive-pack') await receive(github, repository, caller, incoming, outgoing);
  else await relay(repository, path, caller, incoming, outgoing);
  // Only now: who has pushed finds the runs that the push has started.
  outgoing.end();
  return RESPONSE_ALREADY_SENT;
}

/** git asks again with credentials after a 401; who has given them and may not enter gets GitHub's 403 or 404. */
function refusalFor(
  repository: Repository | undefined,
  caller: Caller | undefined,
  service: Service,
): Response | undefined {
  const reading = service === 'git-upload-pack';
  if (repository && reading && !repository.private) return undefined;
  if (!caller)
    return new Response('Authentication required', {
      status: 401,
      headers: { 'www-authenticate': 'Basic realm="GitHub"' },
    });
  if (!repository) throw notFound('Repository not found.');
  if (mayUse(repository, caller, reading ? 'read' : 'write')) return undefined;
  return new Response(`Permission to ${fullName(repository)}.git denied to ${caller.login}.`, {
    status: reading ? 404 : 403,
  });
}

function mayUse(repository: Repository, caller: Caller, level: 'read' | 'write'): boolean {
  if (caller.token.kind === 'user') return atLeast(roleOf(repository, caller.login), level);
  return caller.token.repository === fullName(repository) && grants(caller.token.permissions, 'contents', level);
}

async function receive(
  github: Github,
  repository: Repository,
  caller: Caller | undefined,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  await github.exclusive(repository, async () => {
    const before = await listRefs(repository.gitDir);
    await relay(repository, 'git-receive-pack', caller, incoming, outgoing);
    await refsMoved(github, repository, before, await listRefs(repository.gitDir), actorOf(caller));
  });
}

/** One CGI call of `git http-backend`. */
async function relay(
  repository: Repository,
  path: string,
  caller: Caller | undefined,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { headers } = incoming;
  const backend = spawn('git', ['http-backend'], {
    env: {
      ...backendEnvironment(repository.gitDir),
      PATH_INFO: `/${path}`,
      QUERY_STRING: incoming.url?.split('?')[1] ?? '',
      REQUEST_METHOD: incoming.method ?? 'GET',
      CONTENT_TYPE: headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(headers['git-protocol'] ?? ''),
      REMOTE_ADDR: '127.0.0.1',
      ...(caller ? { REMOTE_USER: caller.login } : {}),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  // A client that hangs up takes its git along; git that ends early leaves the rest unread.
  outgoing.on('close', () => backend.kill());
  backend.stdin.on('error', () => undefined);
  incoming.pipe(backend.stdin);
  let head = Buffer.alloc(0);
  for await (const chunk of backend.stdout) {
    if (outgoing.headersSent) outgoing.write(chunk);
    else head = answerHead(Buffer.concat([head, chunk]), outgoing);
  }
  if (backend.exitCode === null && backend.signalCode === null) await once(backend, 'exit');
}

/** Turns CGI headers into HTTP ones once they are complete; until then gives back what has arrived. */
function answerHead(received: Buffer, outgoing: ServerResponse): Buffer<ArrayBuffer> {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return Buffer.from(received);
  const lines = received.subarray(0, end).toString().split('\r\n');
  let status = 200;
  for (const line of lines) {
    const [name = '', value = ''] = line.split(/:\s*(.*)/s);
    if (name.toLowerCase() === 'status') status = Number.parseInt(value, 10);
    else outgoing.setHeader(name, value);
  }
  outgoing.writeHead(status);
  outgoing.write(received.subarray(end + 4));
  return Buffer.alloc(0);
}

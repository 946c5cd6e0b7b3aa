import {
  createServer,
  request as httpRequest,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/**
 * One call of the process under test: `aws:UpdateService`, `github:POST /repos/…`. `nth` counts the calls of that name from 1,
 * since how many looks a wait takes differs from run to run. `hadCompany`: another call was under way meanwhile.
 */
export type Call = { name: string; nth: number; hadCompany?: boolean };

/** `drop` breaks the connection; after `hang` nothing is heard any more. */
export type Decision = 'pass' | 'drop' | 'hang';

export type Watcher = {
  /** Before the call reaches the stand-in. */
  arrives?(call: Call): Decision | Promise<Decision>;
  /** Instead of the stand-in. */
  answers?(call: Call, request: IncomingMessage, body: Buffer): Answer | undefined;
  /** After the stand-in has done what was asked, before the caller hears of it. */
  handled?(call: Call): Decision | Promise<Decision>;
};

export type Answer = { status: number; headers: IncomingMessage['headers']; body: Buffer | string };

export type Interceptor = { urls: Record<string, string>; calls: Call[]; close(): Promise<void> };

/** Stands between a process and everything that it calls. */
export async function intercept(targets: Record<string, string>, watcher: Watcher = {}): Promise<Interceptor> {
  const calls: Call[] = [];
  const open = new Set<Call>();
  const entries = Object.entries(targets).map(async ([target, url]) => {
    const server = createServer((request, response) => {
      forward(target, url, request, response, { calls, open, watcher }).catch(() => request.socket.destroy());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return {
      target,
      server,
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${new URL(url).pathname}`,
    };
  });
  const servers = await Promise.all(entries);
  return {
    urls: Object.fromEntries(servers.map(({ target, url }) => [target, url.replace(/\/$/, '')])),
    calls,
    close: async () => void (await Promise.all(servers.map(({ server }) => stop(server)))),
  };
}

type Desk = { calls: Call[]; open: Set<Call>; watcher: Watcher };

async function forward(
  target: string,
  url: string,
  request: IncomingMessage,
  response: ServerResponse,
  { calls, open, watcher }: Desk,
): Promise<void> {
  const body = await buffer(request);
  const name = nameOf(target, request, body);
  const call: Call = { name, nth: calls.filter((one) => one.name === name).length + 1 };
  calls.push(call);
  for (const other of open) other.hadCompany = true;
  call.hadCompany = open.size > 0;
  open.add(call);
  const decision = await watcher.arrives?.(call);
  if (decision === 'hang') return;
  if (decision === 'drop') return void request.socket.destroy();
  const own = watcher.answers?.(call, request, body);
  const answer = own ?? (await ask(url, request, body));
  open.delete(call);
  if ((await watcher.handled?.(call)) === 'drop') return void request.socket.destroy();
  response.writeHead(answer.status, answer.headers).end(answer.body);
}

/** The headers go on as they came: a signature covers the host. */
function ask(url: string, { method, url: path = '/', headers }: IncomingMessage, body: Buffer) {
  const { hostname, port } = new URL(url);
  return new Promise<Answer>((resolve, reject) => {
    const outgoing = httpRequest({ hostname, port, method, path, headers, agent: false }, (answer) => {
      buffer(answer).then(
        (read) => resolve({ status: answer.statusCode ?? 502, headers: answer.headers, body: read }),
        reject,
      );
    });
    outgoing.on('error', reject).end(body);
  });
}

/** As IAM and GitHub's documentation would name it, without what differs from run to run. */
function nameOf(target: string, { method = '', url = '', headers }: IncomingMessage, body: Buffer): string {
  const [, json] = String(headers['x-amz-target'] ?? '').split('.');
  if (json) return `${target}:${json}`;
  const action = /(?:^|&)Action=(\w+)/.exec(body.toString('latin1'))?.[1];
  if (action) return `${target}:${action}`;
  return `${target}:${method} ${url.split('?')[0]?.replace(/\/\d+(?=\/|$)/g, '/{id}')}`;
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}

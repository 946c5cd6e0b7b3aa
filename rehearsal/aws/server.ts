import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { AwsService, Faults, RehearsalClock, StandIn } from '#rehearsal/contracts';
import { type CallLog, createCallLog } from './call-log.ts';
import { createGateway, type Gateway } from './gateway.ts';
import type { Ask } from './iam/ask-log.ts';
import { createIam, type Iam } from './iam/roles.ts';
import { type Credentials, createSessions } from './iam/sessions.ts';
import { stsService } from './sts/sts-service.ts';
import type { OidcProvider } from './sts/web-identity.ts';

/** AWS, as the product reaches it over HTTP, and as tests and scenarios look into it. */
export type AwsStandIn = StandIn & {
  iam: Iam;
  /** The account's root: signs whatever provisions the world, past every policy. */
  rootCredentials: Credentials;
  /** The root of another account. Services keep the accounts apart by ARN; log groups, alarms and metrics only by name. */
  rootOf(account: string): Credentials;
  /** Ends all sessions of roles now, sooner than their credentials say. */
  expireSessions(): void;
  /** Every call so far, in the order in which they ended. */
  calls: CallLog['all'];
  onCall: CallLog['onCall'];
  /** Every question to a policy so far; root is not asked. */
  asks: Ask[];
  /** Everything that it can do: `ecs:UpdateService`. */
  operations: string[];
};

export type AwsOptions = {
  /** All services but STS, which comes with the stand-in. */
  services: AwsService[];
  clock: RehearsalClock;
  faults: Faults;
  oidc: OidcProvider;
  /** Default: any free one. */
  port?: number;
};

const account = { id: '111122223333', region: 'eu-west-1' };

/** Starts the stand-in on the loopback address. Closing it closes its services. */
export async function startAws({ services, clock, faults, oidc, port = 0 }: AwsOptions): Promise<AwsStandIn> {
  const iam = createIam(account.id);
  const sessions = createSessions();
  const asks: Ask[] = [];
  const calls = createCallLog();
  const sts = stsService({ iam, sessions, oidc });
  const all = [sts, ...services];
  const gateway = createGateway(all, { account, iam, sessions, asks, clock, faults, calls });
  const routes = services.flatMap((service) => Object.entries(service.routes ?? {}));
  const server = createServer((request, response) => {
    const route = routes.find(([prefix]) => request.url?.startsWith(prefix));
    // The SDK learns the time from it: the stand-in's time, which need not be the machine's.
    response.setHeader('date', clock.now().toUTCString());
    const serving = route ? route[1](request, response) : serveApi(gateway, request, response);
    serving.catch(() => request.socket.destroy());
  });
  // Clients keep connections and reuse them; one that the server closed in between would look like a fault nobody asked for.
  server.keepAliveTimeout = 300_000;
  const url = await listen(server, port);
  return {
    url,
    iam,
    rootCredentials: sessions.root(account.id).credentials,
    rootOf: (id) => sessions.root(id).credentials,
    asks,
    operations: all.flatMap(({ prefix, operations }) => Object.keys(operations).map((name) => `${prefix}:${name}`)),
    expireSessions: () => sessions.expireAll(clock.now()),
    calls: calls.all,
    onCall: calls.onCall,
    async close() {
      await Promise.all(services.map((service) => service.close?.()));
      await stop(server);
    },
  };
}

async function serveApi(gateway: Gateway, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'POST', url = '/', headers } = request;
  const endpoint = `http://127.0.0.1:${request.socket.localPort}`;
  const answer = await gateway({ method, url, headers, body: await buffer(request) }, endpoint);
  if (!answer) return void request.socket.destroy();
  response.writeHead(answer.status, answer.headers).end(answer.body);
}

async function listen(server: Server, port: number): Promise<string> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function stop(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One call as it came over the wire. `operation` is written as IAM does: `ecs:UpdateService`. */
export type WireCall = { operation: string; body: Record<string, unknown>; headers: Record<string, string> };

/** `delayMs` keeps the answer back; `drop` breaks the connection instead of answering. */
export type WireAnswer = { status?: number; body?: unknown; headers?: Record<string, string>; drop?: boolean };

const services: Record<string, string> = {
  AmazonEC2ContainerServiceV20141113: 'ecs',
  AmazonEC2ContainerRegistry_V20150921: 'ecr',
  Logs_20140328: 'logs',
  GraniteServiceVersion20100801: 'cloudwatch',
};

const credentials = (
  expiration: string,
) => `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
<AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>ASIATESTTESTTESTTEST</AccessKeyId>
<SecretAccessKey>test-secret-access-key</SecretAccessKey><SessionToken>test-session-token</SessionToken>
<Expiration>${expiration}</Expiration></Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;

/**
 * The least of AWS over HTTP: awsJson for whatever `answer` knows, and an STS that trusts everybody. For tests of adapters;
 * the rehearsal's stand-in is the one that knows how AWS behaves.
 */
export async function startAwsJson(
  answer: (call: WireCall) => WireAnswer,
  { expiration = '2099-01-01T00:00:00Z' } = {},
): Promise<{ url: string; calls: WireCall[]; of(operation: string): WireCall[]; close(): Promise<void> }> {
  const calls: WireCall[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const [service = '', name = ''] = String(request.headers['x-amz-target'] ?? '').split('.');
    const isSts = name === '';
    const body = isSts ? Object.fromEntries(new URLSearchParams(text)) : (JSON.parse(text) as Record<string, unknown>);
    const operation = isSts ? `sts:${body['Action']}` : `${services[service] ?? service}:${name}`;
    const call = { operation, body, headers: request.headers as Record<string, string> };
    calls.push(call);
    const given = isSts ? stsAnswer(answer(call), expiration) : answer(call);
    if (given.drop) return request.socket.destroy();
    const type = isSts ? 'text/xml' : 'application/x-amz-json-1.1';
    response.writeHead(given.status ?? 200, { 'content-type': type, ...given.headers });
    response.end(isSts ? String(given.body) : JSON.stringify(given.body ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    of: (operation) => calls.filter((call) => call.operation === operation),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const stsAnswer = (given: WireAnswer, expiration: string): WireAnswer =>
  given.body === undefined ? { ...given, body: credentials(expiration) } : given;

/** How awsJson tells an error. */
export const awsRefusal = (
  code: string,
  message: string,
  status = 400,
  headers: Record<string, string> = {},
): WireAnswer => ({
  status,
  body: { __type: code, message },
  headers,
});

import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';

export type Exchange = {
  url: URL;
  method: string;
  headers: Record<string, string>;
  body: string | undefined;
  lookup: LookupFunction;
  signal: AbortSignal;
};
export type Answer = { status: number; headers: Record<string, string>; body: string; truncated: boolean };

/** Bytes that are kept of a response; the rest is not read. */
const longestBody = 1024 * 1024;

/** One request on a connection of its own, without following redirects. */
export const exchange = ({ url, method, headers, body, lookup, signal }: Exchange): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
    const request = send(url, {
      method,
      // Compressed bodies could grow without bound when unpacked.
      headers: { 'user-agent': 'slipway', 'accept-encoding': 'identity', ...headers },
      agent: false,
      lookup,
      signal,
    });
    request.on('error', reject);
    request.on('response', (response) => read(response).then(resolve, reject));
    request.end(body);
  });

async function read(response: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Leaving the loop early closes the connection.
  for await (const chunk of response) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > longestBody) break;
  }
  return {
    status: response.statusCode ?? 0,
    headers: flat(response.headers),
    body: Buffer.concat(chunks).subarray(0, longestBody).toString('utf8'),
    truncated: size > longestBody,
  };
}

const flat = (headers: IncomingMessage['headers']): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]));

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GithubDescription } from './github-description.ts';

export type ExampleServer = {
  url: string;
  /** Operations that were asked, in order. */
  asked: string[];
  close(): void;
};

/**
 * A server that answers each operation with the example of GitHub's description, and says of `missing` ones that it is not
 * there. It is its own host for uploads.
 */
export async function exampleServer(github: GithubDescription, missing: string[] = []): Promise<ExampleServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '', 'http://127.0.0.1').pathname);
    const operation = github.operationOf(request.method ?? '', path) ?? '';
    asked.push(operation);
    if (request.method === 'DELETE') return response.writeHead(204).end();
    const known = missing.includes(operation) ? [] : [200, 201];
    const status = known.find((code) => github.example(operation, code) !== undefined) ?? 404;
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
    const body = JSON.stringify(github.example(operation, status) ?? {});
    response.end(body.replaceAll('https://uploads.github.com', `http://${request.headers.host}`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

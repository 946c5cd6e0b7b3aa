import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One call as it came over the wire. */
export type Heard = { method: string; path: string; headers: Record<string, string>; body: unknown };

export type Line = {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** Breaks the connection instead of answering, or after so many bytes of the answer. */
  breakAfter?: number;
};

/** Answers call by call what the script says; the last line answers all that follow. */
export async function scriptedServer(script: Line[]): Promise<{ url: string; heard: Heard[]; close(): Promise<void> }> {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString('utf8');
    const { method = '', url: path = '', headers } = request;
    heard.push({ method, path, headers: headers as Record<string, string>, body: text ? JSON.parse(text) : undefined });
    const line = script[Math.min(heard.length, script.length) - 1] ?? {};
    if (line.breakAfter === 0) return request.socket.destroy();
    const json = JSON.stringify(line.body ?? {});
    response.writeHead(line.status ?? 200, { 'content-type': 'application/json; charset=utf-8', ...line.headers });
    if (line.breakAfter === undefined) return response.end(json);
    response.write(json.slice(0, line.breakAfter), () => setImmediate(() => request.socket.destroy()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    heard,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

export type Moto = {
  url: string;
  /** The first of its default networks: `find('DescribeVpcs', 'vpcId')`. */
  find(action: string, element: string): Promise<string>;
  /** Forgets all that it was told. */
  reset(): Promise<void>;
  close(): Promise<void>;
};

/** moto's server: AWS as others understand it, with state in memory. */
export async function startMoto(): Promise<Moto> {
  const port = await freePort();
  const env = { PATH: process.env['PATH'] ?? '', MOTO_ACCOUNT_ID: '111122223333' };
  const child = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], { env, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; !(await answers(`${url}/moto-api/`)); tries++) {
    if (tries > 300 || child.exitCode !== null) throw new Error('moto_server did not start');
    await sleep(100);
  }
  return {
    url,
    find: async (action, element) => {
      const answer = await fetch(`${url}/?Action=${action}&Version=2016-11-15`, { headers: { authorization } });
      return new RegExp(`<${element}>([^<]+)`).exec(await answer.text())?.[1] ?? '';
    },
    reset: async () => void (await fetch(`${url}/moto-api/reset`, { method: 'POST' })),
    close: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}

/** moto takes the region and the service from here, and believes the rest. */
const authorization =
  'AWS4-HMAC-SHA256 Credential=moto/20260101/eu-west-1/ec2/aws4_request, SignedHeaders=host, Signature=0';

const answers = (url: string) =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

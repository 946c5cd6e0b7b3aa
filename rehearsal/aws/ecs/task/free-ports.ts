import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

export type FreePorts = { take(): Promise<number>; give(port: number): void };

/** Free ports of the loopback interface; none is given out twice at a time, even before its process listens. */
export function createFreePorts(): FreePorts {
  const taken = new Set<number>();
  const take = async (): Promise<number> => {
    const port = await askSystem();
    if (taken.has(port)) return take();
    taken.add(port);
    return port;
  };
  return { take, give: (port) => void taken.delete(port) };
}

function askSystem(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import manifest from '../package.json' with { type: 'json' };
import { createApp } from './app.ts';
import { createCatalogue } from './catalogue.ts';
import { log } from './log.ts';
import { readSettings } from './settings.ts';
import { readDigest } from './version.ts';

const { host, port } = readSettings(process.env);
const version = { version: manifest.version, digest: await readDigest(process.env) };
const server = createServer(createApp(createCatalogue(), version));

server.listen(port, host, () => {
  log('info', 'listening', { host, port: (server.address() as AddressInfo).port, ...version });
});

/** The load balancer has stopped sending by now: finish what is under way, then go. */
process.once('SIGTERM', () => {
  log('info', 'stopping');
  server.close(() => log('info', 'stopped'));
  server.closeIdleConnections();
});

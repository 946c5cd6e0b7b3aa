// The container of the ECS tests: what it does is said by MODE.
import { createServer } from 'node:http';

const { MODE = 'good', NAME = 'app', PORT, LIVE_MS = '600' } = process.env;

async function digest() {
  const answer = await fetch(process.env.ECS_CONTAINER_METADATA_URI_V4);
  return (await answer.json()).ImageID;
}

const server = createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url, 'http://app');
  if (pathname === '/healthz') return response.writeHead(MODE === 'sick' ? 500 : 200).end();
  if (pathname === '/version') return response.end(await digest());
  if (pathname === '/broken') return response.writeHead(500).end('broken');
  if (pathname === '/reset') return request.socket.destroy();
  if (pathname === '/slow') return setTimeout(() => response.end('slow'), Number(searchParams.get('ms')));
  if (request.method === 'POST') return request.pipe(response);
  response.end(
    JSON.stringify({ name: NAME, secret: process.env.SECRET, forwarded: request.headers['x-forwarded-for'] }),
  );
});

console.log(`starting ${MODE}`);
if (MODE === 'crash') {
  console.error('cannot read configuration');
  process.exit(3);
}
if (MODE === 'once') {
  console.log(`migrated by ${process.argv.slice(2).join(' ')} for ${NAME}`);
  process.exit(Number(process.env.EXIT ?? 0));
}
const listen = () => server.listen(Number(PORT), '127.0.0.1', () => console.log('listening'));
if (MODE === 'slow') setTimeout(listen, 500);
else listen();
if (MODE === 'mayfly') setTimeout(() => process.exit(9), Number(LIVE_MS));
process.on('SIGTERM', () => {
  if (MODE === 'stubborn') return;
  console.log('terminating');
  server.close(() => process.exit(0));
});

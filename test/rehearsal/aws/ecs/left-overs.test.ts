import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from '@jest/globals';
import { eventually, startEcsWorld, tasksOf } from './ecs-world.ts';

const isAlive = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  );

test('closing kills every task', async () => {
  const world = await startEcsWorld();
  await world.provision({ cluster: 'closing', desiredCount: 2 });
  const running = await tasksOf(world, 'closing', 'RUNNING');
  const urls = running.map(({ containers }) => `http://127.0.0.1:${containers?.[0]?.networkBindings?.[0]?.hostPort}/`);
  expect(await Promise.all(urls.map(isAlive))).toEqual([true, true]);
  await world.close();
  expect(await Promise.all(urls.map(isAlive))).toEqual([false, false]);
});

/** A rehearsal that starts one process in a group of its own, tells its port, and waits to be killed. */
const rehearsal = `
  import { spawn } from 'node:child_process';
  import { startReaper } from '#rehearsal/aws/ecs/task/reaper';
  const reaper = startReaper();
  const server = "const s = require('http').createServer((q, r) => r.end()).listen(0, '127.0.0.1', () => console.log(s.address().port))";
  const child = spawn(process.execPath, ['-e', server], { detached: true, stdio: ['ignore', 'inherit', 'ignore'] });
  reaper.watch(child.pid);
  setInterval(() => {}, 1000);
`;

test('tasks die with a rehearsal that was killed', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', rehearsal], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = await once(createInterface({ input: child.stdout }), 'line');
  expect(await isAlive(`http://127.0.0.1:${port}/`)).toBe(true);
  child.kill('SIGKILL');
  await eventually(async () => ((await isAlive(`http://127.0.0.1:${port}/`)) ? undefined : true));
});

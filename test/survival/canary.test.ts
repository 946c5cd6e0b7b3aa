import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { here } from '#test/rehearsal/github/stand-in';
import { provideBadRelease } from './bad-release.ts';
import { distinctCalls } from './deaths.ts';
import { inParallel } from './in-parallel.ts';
import type { Answer, Call } from './interceptor.ts';
import { type Play, type Played, play } from './play.ts';
import { digestOf, providePlace, type SurvivalWorld, startSurvivalWorld } from './world.ts';

/** Planted where secrets are: in the task definition, in the environment of the job, and from there in everything that quotes them. */
const canaries = {
  variable: 'K7canary9pQ2rT5vX8zB1',
  password: 'hunter-two-canary-of-the-database',
  job: 'Jcanary3mN6bV9cX2zL5kH8',
};
const variables = { SETTING: canaries.variable, DB_PASSWORD: canaries.password };
/** What an error quotes of things that an action has not read looks like a key. */
const keys = `${canaries.variable} ${canaries.job}`;

/** A service that answers with its own secrets. */
const service = createServer((_request, response) => {
  response.writeHead(500, { 'x-debug': canaries.variable, 'set-cookie': `session=${canaries.variable}` });
  response.end(
    `{"error":"cannot log in with ${canaries.variable}","dsn":"postgres://app:${canaries.password}@db/boats"}`,
  );
});

let world: SurvivalWorld;
beforeAll(async () => {
  world = await startSurvivalWorld({
    log: [`booting with ${canaries.variable} ${canaries.password}`, JSON.stringify(variables)],
  });
  await new Promise<void>((resolve) => service.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  service.close();
  service.closeAllConnections();
  await world.close();
});

const secretsOf = ({ headers }: IncomingMessage): string[] =>
  [headers['x-amz-security-token'], headers.authorization?.replace(/^(token|Bearer) /i, '')].flatMap(
    (text) => text ?? [],
  );

/** An error that quotes whatever it was sent, and all that was planted, in its body and its headers. */
function quoting({ name }: Call, request: IncomingMessage, body: Buffer, heard: Set<string>): Answer {
  for (const secret of secretsOf(request)) heard.add(secret);
  const said = `no: ${keys} ${secretsOf(request).join(' ')} ${body.toString('utf8').slice(0, 3_000)}`;
  const headers = {
    'x-amzn-requestid': canaries.variable,
    'x-accepted-github-permissions': `contents=${secretsOf(request)[0]}`,
  };
  if (name.startsWith('aws:Assume')) {
    const xml = `<ErrorResponse><Error><Code>AccessDenied</Code><Message>${said.replace(/[<&]/g, ' ')}</Message></Error></ErrorResponse>`;
    return { status: 403, headers: { ...headers, 'content-type': 'text/xml' }, body: xml };
  }
  const json = name.startsWith('aws:')
    ? { __type: 'InvalidParameterException', message: said }
    : { message: said, errors: [{ message: said }] };
  return {
    status: name.includes('GET ') ? 403 : 422,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(json),
  };
}

/** As it is, and as renderers and encoders change it. */
const formsOf = (secret: string): string[] => [
  secret,
  Buffer.from(secret).toString('base64'),
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
];

/** What anybody can read of a run, and of what it wrote to GitHub. */
function told({ log, outputs, summary }: Played, cluster: string): string {
  const { issues, deployments } = world.github.repository(`${here.owner}/${here.repo}`);
  const written = JSON.stringify([
    [...issues.values()].filter(({ labels }) => labels.includes(`env:${cluster}`)),
    [...deployments.values()].filter(({ environment }) => environment === cluster),
  ]);
  const shown = [log.replace(/^::add-mask::.*$/gm, ''), JSON.stringify(outputs), summary, written].join('\n');
  return shown.replace(/\\(?=[^\w"])|\u200b/g, '');
}

async function leaksOf(options: Play): Promise<string[]> {
  const heard = new Set(Object.values(canaries));
  const env = { ...options.env, DATABASE_PASSWORD: canaries.job };
  const { answers } = options;
  const run = await play(world, {
    ...options,
    env,
    answers: (call, request, body) => {
      for (const secret of secretsOf(request)) if (!secret.startsWith('AWS4-')) heard.add(secret);
      return answers?.(call, request, body);
    },
  });
  const text = told(run, options.place.cluster);
  return [...heard].flatMap((secret) => {
    const form = formsOf(secret).find((one) => text.includes(one));
    return form === undefined
      ? []
      : [text.slice(Math.max(0, text.indexOf(form) - 80), text.indexOf(form) + form.length)];
  });
}

/** Plays the action once, and then once for each call of another name, which is answered by an error that quotes everything. */
async function leaksAtEachCall(make: (name: string) => Promise<Play>) {
  const clean = await play(world, await make('clean'));
  const calls = distinctCalls(clean.calls).filter(({ nth }) => nth === 1);
  expect(calls.length).toBeGreaterThan(1);
  return inParallel(calls, async ({ name }, index) => {
    const heard = new Set<string>();
    const options = await make(`broken-${index}`);
    const answers: Play['answers'] = (call, request, body) =>
      call.name === name ? quoting(call, request, body, heard) : undefined;
    return { name, leaks: await leaksOf({ ...options, answers }) };
  });
}

const place = (name: string) => providePlace(world, name, variables);
const deploy = async (name: string, release = 'better', more: Record<string, string> = {}): Promise<Play> => ({
  action: 'deploy-env',
  place: await place(name),
  with: { image: digestOf(release), ...more },
});

test('deploy-env: in no plan and in no report of a release that crashes and says its secrets', async () => {
  expect(await leaksOf(await deploy('planned', 'better', { mode: 'plan' }))).toEqual([]);
  expect(await leaksOf(await deploy('crashed', 'crash'))).toEqual([]);
}, 60_000);

const actions: [action: string, make: (name: string) => Promise<Play>][] = [
  ['deploy-env', (name) => deploy(`deploy-${name}`)],
  [
    'rollback',
    async (name) => ({
      action: 'rollback',
      place: await provideBadRelease(world, `rollback-${name}`, variables),
      with: { reason: 'search fails', 'failed-digest': digestOf('better') },
    }),
  ],
  [
    'validate-deployment',
    async (name) => {
      const { port } = service.address() as AddressInfo;
      const url = `http://127.0.0.1:${port}/`;
      const expected = `expect: { headers: { x-debug: { contains: well } }, body: { contains: well } }`;
      const checks = [
        '{ kind: task-digests, name: digests }',
        `{ kind: http, name: home, url: "${url}" }`,
        `{ kind: http, name: deep, url: "${url}", status: 500, ${expected} }`,
        `{ kind: version, name: version, url: "${url}" }`,
      ];
      return {
        action: 'validate-deployment',
        place: await place(`validate-${name}`),
        with: { digest: digestOf('good') },
        checks: `hosts: ["127.0.0.1:${port}"], checks: [${checks.join(', ')}]`,
      };
    },
  ],
  [
    'promotion-gate',
    async (name) => ({
      action: 'promotion-gate',
      place: await place(`gate-${name}`),
      with: { digest: digestOf('better') },
    }),
  ],
  [
    'incident',
    async (name) => ({
      action: 'incident',
      place: await place(`incident-${name}`),
      with: { title: 'It broke', fingerprint: 'x' },
    }),
  ],
];

test.each(actions)(
  '%s: no error that quotes what it was sent, and no service, brings a secret to light',
  async (_action, make) => {
    const seen = await leaksAtEachCall(make);
    expect(seen.filter(({ leaks }) => leaks.length > 0)).toEqual([]);
  },
  120_000,
);

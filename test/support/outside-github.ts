import { gzipSync } from 'node:zlib';
import { Octokit } from '@octokit/rest';
import { fakeRunner, gate, succeeded } from '#test/rehearsal/github/fake-runner';
import { here, startWorld, type World } from '#test/rehearsal/github/stand-in';
import type { Answered } from './github-judge.ts';
import { contentCalls, type GithubCall } from './outside-github-calls.ts';
import { deliveryCalls, sarif } from './outside-github-delivery-calls.ts';
import { cancelledCalls, endedCalls, heldCalls, lastCalls, startingCalls } from './outside-github-run-calls.ts';
import { recordingFetch } from './recording-fetch.ts';
import { resolved } from './references.ts';

const path = '.github/workflows/go.yml';
const workflow = 'on: { workflow_dispatch: {}, repository_dispatch: {} }\njobs: { go: { environment: production } }\n';

export type Tour = {
  /** What was called, and how that ended where it was to end otherwise. */
  surprises: string[];
  called: Set<string>;
  answers: Answered[];
};

/** Calls every operation of the GitHub stand-in once and more. */
export async function tourOfGithub(): Promise<Tour> {
  const runner = fakeRunner();
  const world = await startWorld({ 'README.md': '# Boats\n', [path]: workflow }, { runner });
  const answers: Answered[] = [];
  const { ask, ...seen } = asker(
    world,
    recordingFetch(fetch, (answered) => answers.push(answered)),
  );
  const askAll = async (calls: GithubCall[], settled = async () => {}) => {
    for (const call of calls) await settled().then(() => ask(call));
  };
  const door = runnerWithDoor(runner);
  try {
    await askAll([...contentCalls, ...deliveryCalls(gzipSync(JSON.stringify(sarif)).toString('base64'))]);
    await protect(world);
    await askAll(startingCalls);
    await door.reached;
    await askAll(heldCalls);
    door.open();
    await askAll(endedCalls, world.idle);
    await askAll(cancelledCalls);
    await askAll(lastCalls, world.idle);
  } finally {
    await world.close();
  }
  return { ...seen, answers };
}

/** A dispatched run stands before production until the door opens, any other one until it is cancelled. */
function runnerWithDoor(runner: ReturnType<typeof fakeRunner>) {
  const [held, leave] = [gate(), gate()];
  runner.plays[path] = async ({ eventName }, report, signal) => {
    if (eventName !== 'workflow_dispatch') return untilCancelled(signal);
    await report.jobStarted({ name: 'go', id: 'go', environment: { name: 'production' } });
    held.open();
    await leave.opened;
    await report.jobFinished('go', succeeded);
  };
  return { reached: held.opened, open: leave.open };
}

const untilCancelled = (signal: AbortSignal) =>
  new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

async function protect({ grace }: World): Promise<void> {
  const { data } = await grace.rest.users.getAuthenticated();
  const reviewers = [{ type: 'User' as const, id: data.id }];
  await grace.rest.repos.createOrUpdateEnvironment({ ...here, environment_name: 'production', reviewers });
}

/** Grace, who is admin, asks; answers are remembered for inputs that refer to them. */
function asker(world: World, recording: typeof fetch) {
  const { api, uploads } = world.urls;
  const octokit = new Octokit({ baseUrl: api, auth: world.tokens.grace, log: silent });
  const bodies: Record<string, unknown> = {};
  const surprises: string[] = [];
  const called = new Set<string>();
  const ask = async ([operation, input = {}, wanted]: GithubCall) => {
    const [method = '', template = ''] = operation.split(' ');
    const url = operation === upload ? `${uploads}${template}{?name}` : template;
    const request = { fetch: recording, redirect: 'manual' as const };
    const given = { ...here, ...(resolved(input, bodies) as object), request };
    const reply = await octokit.request(`${method} ${url}`, given).catch((error) => error);
    const isAsWanted = wanted === undefined ? reply.status < 300 : reply.status === wanted;
    if (!isAsWanted) surprises.push(`${operation} ${reply.status}: ${reply.message ?? ''}`);
    called.add(operation);
    if (reply.data !== undefined) bodies[operation] = reply.data;
  };
  return { ask, surprises, called };
}

const upload = 'POST /repos/{owner}/{repo}/releases/{release_id}/assets';

const nothing = () => undefined;
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

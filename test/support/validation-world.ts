import { parse } from 'yaml';
import { parseConfig } from '#lib/domain/config/parse';
import type { Environment } from '#lib/domain/config/schema';
import { unreachable } from '#lib/domain/errors/probe';
import type { Clock, ProbeRequest, ProbeResponse } from '#lib/ports';
import type { Subject, ValidationPorts } from '#lib/validation/context';
import { validate } from '#lib/validation/validate';
import { fakeClock } from '#test/support/fake-clock';

export const digest = `sha256:${'a'.repeat(64)}`;
export const oldDigest = `sha256:${'b'.repeat(64)}`;

/** An environment of the configuration, through its real schema. `validate` is YAML, as a user writes it. */
export function environmentWith(validate: string): Environment {
  const settings = {
    account: '111122223333',
    region: 'eu-west-1',
    role: 'arn:aws:iam::111122223333:role/slipway-deploy-staging',
    url: 'https://shop.example',
    ecs: { cluster: 'boat-staging', services: { web: { container: 'app' }, worker: { container: 'app' } } },
    validate: parse(validate),
  };
  const { account, region, role } = settings;
  const image = { repository: 'boat-listing', account, region, role };
  const text = JSON.stringify({ version: 1, product: 'boat-listing', image, environments: { staging: settings } });
  const { staging } = parseConfig(text, 'slipway.yml').environments;
  if (!staging) throw new Error('there is no staging');
  return staging;
}

/** One check, in a flow mapping: `{ kind: tcp, host: db.example, port: 5432 }`. Its name is `it`. */
export const checking = (check: string, more = ''): Environment =>
  environmentWith(`{ hosts: [db.example], ${more} checks: [{ name: it, ${check} }] }`);

type Answer = (request: ProbeRequest, call: number) => Partial<ProbeResponse> | 'refused' | 'hangs';

export type World = {
  answer?: Answer;
  ports?: Partial<ValidationPorts>;
  clock?: Clock;
};

/** Ports whose world is well, but for what the test says. Calls that no test expects are errors. */
export function validationWorld({ answer = () => ({}), ports = {}, clock = fakeClock() }: World = {}) {
  const requests: ProbeRequest[] = [];
  const lines: string[] = [];
  const say = (text: string) => lines.push(text);
  const unexpected = (): never => {
    throw new Error('nobody expected this call');
  };
  const http = async (request: ProbeRequest): Promise<ProbeResponse> => {
    requests.push(request);
    const given = answer(request, requests.length);
    if (given === 'hangs') return new Promise(() => undefined);
    if (given === 'refused') throw unreachable(request.url, 'ECONNREFUSED');
    return { status: 200, headers: {}, body: '', truncated: false, latencyMs: 12, ...given };
  };
  const all: ValidationPorts = {
    probes: { http, tcp: unexpected, tls: unexpected },
    services: { service: unexpected, runningTasks: unexpected },
    loadBalancers: { targetHealth: unexpected },
    metrics: { alarms: unexpected, query: unexpected },
    logs: { tail: unexpected, count: unexpected },
    tools: { run: unexpected },
    workspace: '/workspace',
    programEnvironment: { PATH: '/bin' },
    clock,
    log: { info: say, warning: say, error: say, debug: say, group: (_title, body) => body() },
    cancelled: new AbortController().signal,
    ...ports,
  };
  return { ports: all, requests, lines };
}

export const subjectOf = (settings: Environment, more: Partial<Subject> = {}): Subject => ({
  environment: 'staging',
  settings,
  digest,
  ...more,
});

export const deployedAt = new Date('2026-01-02T03:03:05Z');

/** What one look at one check finds, and which requests it makes. */
export async function look(check: string, world: World) {
  const { ports, requests } = validationWorld(world);
  const { looks } = await validate(subjectOf(checking(check), { deployedAt }), ports);
  const { judgement, seen } = looks[0]?.results[0] ?? {};
  return { judgement, seen, requests, samples: looks[0]?.samples ?? [] };
}

/** A fake of a port's method that writes down what it was asked. */
export function recorded<A extends unknown[], R>(answer: (...asked: A) => R) {
  const calls: A[] = [];
  const method = async (...asked: A): Promise<R> => {
    calls.push(asked);
    return answer(...asked);
  };
  return { method, calls };
}

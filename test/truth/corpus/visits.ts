import type { CheckKind } from '#lib/domain/config/checks';
import type { Case, Expected, Given, Play, Shop, Subject } from '../case.ts';

/** Kinds that ask AWS: their rows are in validation.ts. */
type AskAws = 'task-digests' | 'target-health' | 'alarms' | 'metric' | 'log-errors';
type Row = [sentence: string, check: string, judgement: 'pass' | 'fail' | 'doubt' | 'refused', given?: Shop | Given];

/** Does not compile when a kind of check is added without rows. */
const rows: Record<Exclude<CheckKind, AskAws>, Row[]> = {
  http: [
    ['The page answers', 'url: /', 'pass'],
    ['The page answers 500', 'url: /', 'fail', { status: 500 }],
    ['The page does not answer in time', 'url: /, timeout: 2s', 'fail', { takes: 30 }],
    ['The host is not declared: nothing is contacted', 'url: "http://169.254.169.254/"', 'refused'],
    ['The page leads to a host that is not declared', 'url: /away', 'doubt', { away: 'http://169.254.169.254/' }],
  ],
  redirect: [
    ['The old address leads to the new one', 'url: /moved, to: /', 'pass'],
    ['The old address leads elsewhere', 'url: /moved, to: /new', 'fail'],
  ],
  latency: [
    ['Pages come in time', 'url: /, requests: 4, max: 5s', 'pass', { takes: 1 }],
    ['Pages are slow', 'url: /, requests: 4, max: 500ms, timeout: 20s', 'fail', { takes: 3 }],
  ],
  version: [
    ['What answers says that it is the release', 'url: /version', 'pass'],
    ['What answers says that it is another release', 'url: /version', 'fail', { release: 'old' }],
    ['What answers does not say what it is', 'url: /', 'fail'],
  ],
  tcp: [
    ['The port takes connections', 'host: 127.0.0.1, port: {tls-port}', 'pass'],
    ['The port takes none', 'host: 127.0.0.1, port: 1', 'fail'],
  ],
  tls: [
    ['The certificate lasts', 'host: 127.0.0.1, port: {tls-port}, trusted: false', 'pass'],
    ['The certificate is signed by itself', 'host: 127.0.0.1, port: {tls-port}', 'fail'],
    ['The certificate ends too soon', 'host: 127.0.0.1, port: {tls-port}, trusted: false, min-days: 36500', 'fail'],
  ],
  command: [
    ['The team’s own check ends well', 'argv: [node, -e, "process.exit(0)"]', 'pass'],
    ['The team’s own check ends with an error', 'argv: [node, -e, "process.exit(3)"]', 'fail'],
    ['The team’s own check cannot be started', 'argv: [no-such-program]', 'doubt'],
  ],
  'log-rate': [
    ['No event in a hundred is an error', rate(0), 'pass', { matches: 0 }],
    ['Every event is an error', rate(1), 'fail', { matches: 50 }],
  ],
};

function rate(events: number): string {
  return `group: /ecs/boat, pattern: error, window: 5m, since: window, max-percent: 1, min-events: ${events}, no-data: pass`.replace(
    'min-events: 0, ',
    '',
  );
}

const play: Play[] = [{ action: 'validate-deployment' }];
const expected: Record<Row[2], Expected> = {
  pass: { verdict: 'succeeded', reason: 'OK', record: 'success' },
  fail: { verdict: 'failed', reason: 'VALIDATION_FAILED', record: 'failure' },
  doubt: { verdict: 'inconclusive', reason: 'VALIDATION_INCONCLUSIVE', record: 'success' },
  refused: { verdict: 'refused', reason: 'CONFIG_INVALID' },
};

const isGiven = (more: Shop | Given): more is Given => 'matches' in more;

function caseOf(kind: string, [sentence, check, judgement, more = {}]: Row): Case {
  const given = isGiven(more) ? more : { shop: more };
  const settings = `hosts: ["127.0.0.1:{tls-port}", "127.0.0.1:1"], private-networks: [127.0.0.0/8], deadline: 60s`;
  return {
    name: sentence,
    given: {
      history: [{ release: 'old' }, { release: 'fresh' }],
      records: [{ release: 'fresh', fate: 'deployed' }],
      shop: {},
      ...given,
      config: {
        environment: `    url: "{shop}"\n    validate: { ${settings}, checks: [{ kind: ${kind}, name: it, ${check} }] }`,
      },
    },
    play,
    expect: expected[judgement],
  };
}

export const visits: Subject = {
  title: 'Validation from outside',
  about: 'Every kind of check that asks the service itself, its certificate, its log or a program of the team.',
  cases: Object.entries(rows).flatMap(([kind, all]) => all.map((row) => caseOf(kind, row))),
};

import { expect, test } from '@jest/globals';
import { performers } from '#lib/validation/performers';
import { checking, environmentWith } from '#test/support/validation-world';

/** One of each kind, with nothing but what it needs. A kind that is missing here fails the last test. */
const least: Record<string, string> = {
  http: 'url: /',
  redirect: 'url: /, to: /new',
  latency: 'url: /, max: 500ms',
  tls: '',
  tcp: 'host: db.example, port: 5432',
  version: 'url: /version',
  'target-health': '',
  'task-digests': '',
  alarms: 'names: [errors]',
  metric: 'namespace: A, metric: B, statistic: Sum, window: 5m, max: 1, no-data: pass',
  'log-errors': 'group: /boat, pattern: x, window: 5m, max: 0',
  'log-rate': 'group: /boat, pattern: x, window: 5m, max-percent: 1, no-data: pass',
  command: 'argv: [scripts/smoke]',
};

test.each(Object.entries(least))('a check of kind %s needs no more than "%s"', (kind, fields) => {
  const [check] = checking(`kind: ${kind}, ${fields}`).validate?.checks ?? [];
  expect(check).toMatchObject({ kind, name: 'it', attempts: 1, 'retry-delay': 1000 });
});

test('every kind of the schema is tried', () => {
  const kinds = Object.keys(performers);
  expect(Object.keys(least).sort()).toEqual(kinds.sort());
});

test.each([
  ['a kind that does not exist', 'kind: ping, url: /', /kind|discriminator|Invalid input/],
  ['a misspelt setting', 'kind: http, url: /, stauts: 200', /checks\.0\.stauts: "stauts" is not a setting here/],
  ['a url that is neither address nor path', 'kind: http, url: home', /neither an http\(s\) URL nor a path/],
  ['a url of another scheme', 'kind: http, url: "file:///etc/passwd"', /neither an http\(s\) URL/],
  [
    'a host that is not declared',
    'kind: http, url: "https://other.example/"',
    /"other\.example:443" is not a declared host/,
  ],
  [
    'a TCP host that is not declared',
    'kind: tcp, host: other.example, port: 22',
    /"other\.example:22" is not a declared host/,
  ],
  [
    'a service that does not exist',
    'kind: task-digests, services: [webb]',
    /"webb" is not a service of this environment/,
  ],
  [
    'a regular expression that is none',
    'kind: http, url: /, expect: { body: { matches: "(" } }',
    /not a regular expression/,
  ],
  [
    'two expectations in one',
    'kind: http, url: /, expect: { body: { contains: a, matches: b } }',
    /exactly one of contains and matches/,
  ],
  [
    'no expectation in one',
    'kind: http, url: /, expect: { json: [{ path: $.a }] }',
    /exactly one of equals, exists and matches/,
  ],
  [
    'a metric without a bound',
    'kind: metric, namespace: A, metric: B, statistic: Sum, window: 5m, no-data: pass',
    /needs min, max or both/,
  ],
  [
    'a metric that does not say what no data means',
    'kind: metric, namespace: A, metric: B, statistic: Sum, window: 5m, max: 1',
    /no-data/,
  ],
  [
    'a log rate that does not say what no data means',
    'kind: log-rate, group: a, pattern: x, window: 5m, max-percent: 1',
    /no-data/,
  ],
  [
    'a metric and an expression',
    'kind: metric, metric: B, expression: a, metrics: {}, window: 5m, max: 1, no-data: pass',
    /either metric or expression/,
  ],
  [
    'a metric without its namespace',
    'kind: metric, metric: B, window: 5m, max: 1, no-data: pass',
    /needs namespace and statistic/,
  ],
  [
    'an expression over nothing',
    'kind: metric, expression: a, window: 5m, max: 1, no-data: pass',
    /expression needs metrics/,
  ],
  ['a period of half a second', `kind: metric, ${least['metric']}, period: 500ms`, /whole number of seconds/],
  ['a command as one string', 'kind: command, argv: "scripts/smoke --deep"', /argv/],
  ['an impossible percentile', 'kind: latency, url: /, max: 1s, percentile: 101', /percentile/],
])('%s is a mistake', (_case, check, message) => {
  expect(() => checking(check)).toThrow(message);
});

const twice = '{ kind: http, name: home, url: / }, { kind: http, name: home, url: /b }';

test.each([
  ['two checks of one name', `{ checks: [${twice}] }`, /two checks of the same name/],
  ['no check', '{ checks: [] }', /checks/],
  ['a host that is none', '{ hosts: ["a b"], checks: [{ kind: http, name: a, url: / }] }', /not a host or host:port/],
  [
    'a network that is none',
    '{ private-networks: [10.0.0.1], checks: [{ kind: http, name: a, url: / }] }',
    /not a network/,
  ],
  ['looks without rest', '{ interval: 0s, checks: [{ kind: http, name: a, url: / }] }', /looks would never rest/],
])('%s is a mistake', (_case, validate, message) => {
  expect(() => environmentWith(validate)).toThrow(message);
});

test.each([
  ['the url’s own host', 'kind: http, url: "https://shop.example:8443/"'],
  ['a listed host at any port', 'kind: tcp, host: DB.example., port: 1'],
])('declared is %s', (_case, check) => {
  expect(checking(check).validate?.checks).toHaveLength(1);
});

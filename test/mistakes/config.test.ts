import { expect, test } from '@jest/globals';
import { parseConfig } from '#lib/domain/config/parse';
import { OpsError } from '#lib/domain/errors/ops-error';
import { type Change, changed, good } from './good.ts';

/** What is told of a text: `line:column path: sentence`, one for each mistake. */
function mistakesIn(text: string): string[] {
  try {
    parseConfig(text, 'slipway.yml');
    return [];
  } catch (error) {
    if (!(error instanceof OpsError) || error.code !== 'CONFIG_INVALID') throw error;
    const [, ...lines] = error.message.split('\n');
    return lines.map((line) => line.replace('  slipway.yml:', ''));
  }
}

type Row = [sentence: string, changes: Change[], ...mistakes: string[]];

const url = '    url: https://staging.shop.example';
const service = '          cpu: "256"';
const checks = '        - { kind: http, name: home, url: / }';
const check = (text: string): Change => [checks, `        - { ${text} }`];

const yaml: Row[] = [
  [
    'a key twice',
    [['    timeout: 20m', '    timeout: 20m\n    timeout: 30m']],
    '15:5 "timeout" is here for the second time',
  ],
  [
    'a key twice in braces',
    [['{ boat-listing: {} }', '{ boat-listing: {}, boat-listing: {} }']],
    '29:68 "boat-listing" is here for the second time',
  ],
  [
    'a tab',
    [
      [
        '    region: eu-west-1\n    role: arn:aws:iam::111122223333:role/deploy\n    url',
        '\tregion: eu-west-1\n    role: arn:aws:iam::111122223333:role/deploy\n    url',
      ],
    ],
    '11:1 a tab stands where YAML wants blanks',
  ],
  [
    'an alias without an anchor',
    [['{ labels: ["team:boats"] }', '*nothing']],
    '30:12 "*nothing" stands before its anchor "&nothing", or there is none',
  ],
  [
    'an alias before its anchor',
    [['    timeout: 20m', '    timeout: *t\n    on-cancel: &t leave']],
    '14:14 "*t" stands before its anchor "&t", or there is none',
  ],
  [
    'a merge key',
    [['  production:\n', '  production:\n    <<: { timeout: 5m }\n']],
    '24:5 environments.production.<<: merge keys ("<<") are not read: write an alias for a whole value',
  ],
  [
    'aliases that multiply',
    [
      [
        'product: boat-listing',
        `product: boat-listing\na: &a [${'x,'.repeat(40)}]\nb: &b [${'*a,'.repeat(40)}]\nc: [${'*b,'.repeat(40)}]`,
      ],
    ],
    '1:1 aliases stand for more than 100 copies of something',
  ],
  ['a tag that nobody knows', [['version: 1', 'version: !number 1']], '1:10 Unresolved tag: !number'],
  ['a second document', [[/$/, '---\nversion: 1\n']], '31:1 a second document begins here: one file is one document'],
  [
    'a quote that is not closed',
    [['"team:boats"', '"team:boats']],
    '31:1 Missing closing "quote',
    '31:1 Flow sequence in block collection must be sufficiently indented and end with a ]',
    '31:1 Flow map in block collection must be sufficiently indented and end with a }',
  ],
  [
    'a list that is not closed',
    [['after: [staging]', 'after: [staging']],
    '28:5 Flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
  [
    'a colon within a value',
    [['product: boat-listing', 'product: boat: listing']],
    '2:10 Nested mappings are not allowed in compact mappings',
  ],
  ['nothing at all', [[good, '']], '1:1 the file holds no settings'],
  ['a list instead of settings', [[good, '- version: 1\n']], '1:1 the file holds no settings'],
  [
    'a name that JavaScript would take for something else',
    [['        boat-listing:\n', '        __proto__: {}\n        boat-listing:\n']],
    '18:9 "__proto__" cannot be a name',
  ],
];

const names: Row[] = [
  [
    'a setting misspelt',
    [['    timeout: 20m', '    timout: 20m']],
    '14:5 environments.staging.timout: "timout" is not a setting here: did you mean "timeout"?',
  ],
  [
    'a setting misspelt at the top',
    [['incidents:', 'incident:']],
    '30:1 incident: "incident" is not a setting here: did you mean "incidents"?',
  ],
  [
    'letters swapped',
    [['cluster: boat-staging', 'cluster: boat-staging\n      serivces: {}']],
    '17:7 environments.staging.ecs.serivces: "serivces" is not a setting here: did you mean "services"?',
  ],
  [
    'an underscore for a dash',
    [[service, `${service}\n          desired_count: 2`]],
    '20:11 environments.staging.ecs.services.boat-listing.desired_count: "desired_count" is not a setting here: did you mean "desired-count"?',
  ],
  [
    'a setting misspelt in a check',
    [check('kind: http, name: home, url: /, stauts: 200')],
    '22:45 environments.staging.validate.checks.0.stauts: "stauts" is not a setting here: did you mean "status"?',
  ],
  [
    'a setting that is nowhere',
    [['{ reviewers: required }', '{ reviewers: required, four-eyes: yes }']],
    '28:34 environments.production.gate.four-eyes: "four-eyes" is not a setting here: there are reviewers, approvers, prevent-self-review, comment-pattern, timeout',
  ],
  [
    'an environment misspelt',
    [['after: [staging]', 'after: [stagin]']],
    '27:13 environments.production.after.0: "stagin" is not an environment here: did you mean "staging"?',
  ],
  [
    'an environment that is a word of JavaScript',
    [['after: [staging]', 'after: [constructor]']],
    '27:13 environments.production.after.0: "constructor" is not an environment here',
  ],
  [
    'a service misspelt',
    [check('kind: task-digests, name: d, services: [boat-listin]')],
    '22:52 environments.staging.validate.checks.0.services: "boat-listin" is not a service of this environment: did you mean "boat-listing"?',
  ],
  [
    'a kind of check misspelt',
    [check('kind: htpp, name: home, url: /')],
    '22:19 environments.staging.validate.checks.0.kind: "htpp" is not one of http, redirect, latency, tls, tcp, version, target-health, task-digests, alarms, metric, log-errors, log-rate, command: did you mean "http"?',
  ],
  [
    'a choice misspelt',
    [['    timeout: 20m', '    on-cancel: rolback']],
    '14:16 environments.staging.on-cancel: "rolback" is not one of leave, stop, rollback: did you mean "rollback"?',
  ],
  [
    'an environment with a blank in its name',
    [
      ['  staging:', '  my staging:'],
      ['after: [staging]', 'after: []'],
    ],
    '9:3 environments.my staging: is not a name: letters, digits, dots, dashes and underscores',
  ],
  [
    'a product in capitals',
    [['product: boat-listing', 'product: Boats']],
    '2:10 product: may hold lower-case letters, digits and dashes',
  ],
];

const values: Row[] = [
  [
    'an account without quotes',
    [['  account: "111122223333"', '  account: 111122223333']],
    '5:12 image.account: is a whole number, and should be text: put it in quotes',
  ],
  [
    'an account with too few digits',
    [['  account: "111122223333"', '  account: "11112222333"']],
    '5:12 image.account: is not an AWS account id: 12 digits, in quotes',
  ],
  [
    'a region that is none',
    [['  region: eu-west-1', '  region: Ireland']],
    '6:11 image.region: is not an AWS region such as eu-west-1',
  ],
  [
    'a role by its name',
    [['role: arn:aws:iam::111122223333:role/build', 'role: build']],
    '7:9 image.role: is not an ARN (arn:aws:…)',
  ],
  [
    'a time without a unit',
    [['timeout: 20m', 'timeout: 20']],
    '14:14 environments.staging.timeout: is a whole number, and should be text: put it in quotes',
  ],
  [
    'a time in words',
    [['timeout: 20m', 'timeout: 20 minutes']],
    '14:14 environments.staging.timeout: "20 minutes" is not a duration: write it like 90s, 20m or 1h30m',
  ],
  [
    'a negative time',
    [['timeout: 20m', 'timeout: "-5m"']],
    '14:14 environments.staging.timeout: "-5m" is not a duration: write it like 90s, 20m or 1h30m',
  ],
  [
    'no time',
    [['timeout: 20m', 'timeout: 0s']],
    '14:14 environments.staging.timeout: is zero: nothing could happen in that time',
  ],
  [
    'a time that no run lasts',
    [['timeout: 20m', 'timeout: 99999999999d']],
    '14:14 environments.staging.timeout: "99999999999d" is longer than 20 days',
  ],
  [
    'CPU in words',
    [[service, '          cpu: quarter']],
    '19:16 environments.staging.ecs.services.boat-listing.cpu: is not CPU units such as "256", or "1 vCPU"',
  ],
  [
    'CPU as a number',
    [[service, '          cpu: 256']],
    '19:16 environments.staging.ecs.services.boat-listing.cpu: is a whole number, and should be text: put it in quotes',
  ],
  [
    'memory in another unit',
    [[service, '          memory: 512 KB']],
    '19:19 environments.staging.ecs.services.boat-listing.memory: is not MiB such as "512", or "1 GB"',
  ],
  [
    'half a task',
    [[service, '          desired-count: 1.5']],
    '19:26 environments.staging.ecs.services.boat-listing.desired-count: is a number, and should be a whole number',
  ],
  [
    'fewer than no task',
    [[service, '          desired-count: -1']],
    '19:26 environments.staging.ecs.services.boat-listing.desired-count: is less than 0',
  ],
  [
    'more than all',
    [[service, '          deployment: { minimum-healthy-percent: 150 }']],
    '19:50 environments.staging.ecs.services.boat-listing.deployment.minimum-healthy-percent: is more than 100',
  ],
  [
    'yes for true',
    [['    timeout: 20m', '    protected: yes']],
    '14:16 environments.staging.protected: is text, and should be true or false',
  ],
  [
    'an address without a scheme',
    [[url, '    url: staging.shop.example']],
    '13:10 environments.staging.url: is not an address such as https://shop.example',
  ],
  [
    'an address that runs something',
    [[url, '    url: javascript:alert(1)']],
    '13:10 environments.staging.url: is not an address such as https://shop.example',
  ],
  [
    'an address with a password',
    [[url, '    url: https://ada:hunter2@staging.shop.example']],
    '13:10 environments.staging.url: holds a user name: nobody should read it here',
  ],
  [
    'an empty section',
    [['    validate:\n      checks:\n        - { kind: http, name: home, url: / }\n', '    validate:\n']],
    '20:14 environments.staging.validate: is empty, and should be settings',
  ],
  [
    'a list where one value stands',
    [['  repository: boat-listing', '  repository: [boat-listing]']],
    '4:15 image.repository: is a list, and should be text',
  ],
  [
    'one value where a list stands',
    [['after: [staging]', 'after: staging']],
    '27:12 environments.production.after: is text, and should be a list',
  ],
  ['another version', [['version: 1', 'version: 2']], '1:10 version: 2 is not 1'],
  ['no check', [[checks, '']], '21:14 environments.staging.validate.checks: is empty, and should be a list'],
  [
    'a regular expression that is none',
    [['{ reviewers: required }', '{ reviewers: required, comment-pattern: "(" }']],
    '28:51 environments.production.gate.comment-pattern: is not a regular expression',
  ],
  [
    'a range of versions that is none',
    [check('kind: version, name: v, url: /, range: often')],
    '22:52 environments.staging.validate.checks.0.range: is not a range of versions',
  ],
  [
    'a JSONPath that is none',
    [check('kind: version, name: v, url: /, path: digest')],
    '22:51 environments.staging.validate.checks.0.path: is not a JSONPath: it begins with $, such as $.digest',
  ],
];

const missing: Row[] = [
  ['no product', [['product: boat-listing\n', '']], '1:1 product: is missing'],
  [
    'no environment',
    [[/environments:[\s\S]*(?=incidents)/, 'environments: {}\n']],
    '8:15 environments: names no environment',
  ],
  ['no cluster', [['      cluster: boat-staging\n', '']], '15:5 environments.staging.ecs.cluster: is missing'],
  ['no service', [['{ boat-listing: {} }', '{}']], '29:48 environments.production.ecs.services: names no service'],
  [
    'a check without a kind',
    [check('name: home, url: /')],
    '22:11 environments.staging.validate.checks.0.kind: is missing: it is one of http, redirect, latency, tls, tcp, version, target-health, task-digests, alarms, metric, log-errors, log-rate, command',
  ],
];

const contradictory: Row[] = [
  [
    'an environment after itself',
    [['after: [staging]', 'after: [production]']],
    '27:12 environments.production.after: leads back to "production" itself',
  ],
  [
    'services that need each other',
    [['services: { boat-listing: {} }', 'services: { a: { needs: [b] }, b: { needs: [a] } }']],
    '29:62 environments.production.ecs.services.a.needs: leads back to "a" itself',
    '29:81 environments.production.ecs.services.b.needs: leads back to "b" itself',
  ],
  [
    'a role of another account',
    [['role: arn:aws:iam::111122223333:role/deploy\n    url', 'role: arn:aws:iam::444455556666:role/deploy\n    url']],
    '12:11 environments.staging.role: is a role of account 444455556666, but the environment is in 111122223333',
  ],
  [
    'a role of another partition',
    [
      [
        '    region: eu-west-1\n    role: arn:aws:iam::111122223333:role/deploy\n    url',
        '    region: cn-north-1\n    role: arn:aws:iam::111122223333:role/deploy\n    url',
      ],
    ],
    '12:11 environments.staging.role: is of partition aws, but cn-north-1 is in aws-cn',
  ],
  [
    'approvers whom nobody asks',
    [['{ reviewers: required }', '{ approvers: [grace] }']],
    '28:24 environments.production.gate.approvers: has no effect while gate.reviewers is none',
  ],
  [
    'a comment that nobody reads',
    [['{ reviewers: required }', '{ comment-pattern: OPS }']],
    '28:30 environments.production.gate.comment-pattern: has no effect while gate.reviewers is none',
  ],
  [
    'a rollout without room',
    [[service, '          deployment: { minimum-healthy-percent: 100, maximum-percent: 100 }']],
    '19:72 environments.staging.ecs.services.boat-listing.deployment.maximum-percent: leaves ECS no room: it may neither stop nor start a task',
  ],
  [
    'a breaker that is off and rolls back',
    [[service, '          deployment: { circuit-breaker: { enable: false, rollback: true } }']],
    '19:69 environments.staging.ecs.services.boat-listing.deployment.circuit-breaker.rollback: has no effect while enable is false',
  ],
  [
    'a variable that is a secret too',
    [
      [
        service,
        '          environment: { KEY: a }\n          secrets: { KEY: "arn:aws:ssm:eu-west-1:111122223333:parameter/key" }',
      ],
    ],
    '20:27 environments.staging.ecs.services.boat-listing.secrets.KEY: is set in environment too: ECS takes one of them',
  ],
  [
    'two tasks of one name',
    [
      [
        '      cluster: boat-staging',
        '      cluster: boat-staging\n      before: [{ name: migrate, command: [a] }]\n      after: [{ name: migrate, command: [b] }]',
      ],
    ],
    '18:23 environments.staging.ecs.after.0.name: "migrate" is the name of another task already',
  ],
  [
    'a task of a service that is not there',
    [
      [
        '      cluster: boat-staging',
        '      cluster: boat-staging\n      before: [{ name: migrate, command: [a], service: boats }]',
      ],
    ],
    '17:56 environments.staging.ecs.before.0.service: "boats" is not a service of this environment',
  ],
  [
    'a path without an address',
    [[`${url}\n`, '']],
    '21:42 environments.staging.validate.checks.0.url: is a path, but the environment has no url',
  ],
  [
    'a host that is not declared',
    [check('kind: http, name: home, url: "https://other.example/"')],
    '22:42 environments.staging.validate.checks.0.url: "other.example:443" is not a declared host: add it to validate.hosts',
  ],
  [
    'a redirect that is none',
    [check('kind: redirect, name: r, url: /, to: /b, status: 200')],
    '22:62 environments.staging.validate.checks.0.status: is no redirect',
  ],
  [
    'a body with GET',
    [check('kind: http, name: home, url: /, body: x')],
    '22:51 environments.staging.validate.checks.0.body: sends a body only with `method: POST`',
  ],
  [
    'a minimum above the maximum',
    [
      check(
        'kind: metric, name: m, namespace: A, metric: B, statistic: Sum, window: 5m, min: 2, max: 1, no-data: pass',
      ),
    ],
    '22:11 environments.staging.validate.checks.0: has a min that is greater than its max',
  ],
];

const atOnce: Row[] = [
  [
    'mistakes of every sort in one file',
    [
      ['version: 1', 'version: 2'],
      ['  account: "111122223333"', '  account: 111122223333'],
      ['    timeout: 20m', '    timout: 20m\n    region: eu-west-1'],
      ['{ reviewers: required }', '{ approvers: [grace] }'],
      ['after: [staging]', 'after: [stagin]\n    timeout: soon'],
      check('kind: metric, name: m, window: 5m, no-data: pass, sinse: window'),
    ],
    '1:10 version: 2 is not 1',
    '5:12 image.account: is a whole number, and should be text: put it in quotes',
    '14:5 environments.staging.timout: "timout" is not a setting here: did you mean "timeout"?',
    '15:5 "region" is here for the second time',
    '23:11 environments.staging.validate.checks.0: needs min, max or both',
    '23:11 environments.staging.validate.checks.0: needs either metric or expression',
    '23:63 environments.staging.validate.checks.0.sinse: "sinse" is not a setting here: did you mean "since"?',
    '28:13 environments.production.after.0: "stagin" is not an environment here: did you mean "staging"?',
    '29:14 environments.production.timeout: "soon" is not a duration: write it like 90s, 20m or 1h30m',
    '30:24 environments.production.gate.approvers: has no effect while gate.reviewers is none',
  ],
];

test('the configuration that all of these are made of has no mistake', () => {
  expect(mistakesIn(good)).toEqual([]);
});

test.each([...yaml, ...names, ...values, ...missing, ...contradictory, ...atOnce])(
  '%s',
  (_sentence, changes, ...mistakes) => {
    expect(mistakesIn(changed(...changes))).toEqual(mistakes);
  },
);

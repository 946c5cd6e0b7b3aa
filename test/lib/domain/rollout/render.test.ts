import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { differences, diffLines, saltedHash } from '#lib/domain/rollout/diff';
import { registrable } from '#lib/domain/rollout/document';
import type { Service, TaskDefinitionDocument } from '#lib/domain/rollout/model';
import { render } from '#lib/domain/rollout/render';
import { sensitiveValues } from '#lib/domain/rollout/sensitive';
import { serviceChange } from '#lib/domain/rollout/service-change';
import { service } from '#test/support/rollouts';

const none = { environment: {}, secrets: {} };
const document = (
  container: Record<string, unknown> = {},
  rest: Record<string, unknown> = {},
): TaskDefinitionDocument => ({
  family: 'boat',
  ...rest,
  containerDefinitions: [{ name: 'app', image: 'old', ...container }],
});

/** Any JSON that ECS might come to put into a task definition, beside what Slipway knows. */
const unknownFields = fc.dictionary(
  fc.string({ minLength: 1 }).map((key) => `x${key}`),
  fc.jsonValue(),
);
const anyDocument = fc.record({
  own: unknownFields,
  containers: fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z]{1,8}$/), unknownFields), {
    minLength: 1,
    maxLength: 4,
    selector: ([name]) => name,
  }),
});

test('rendering changes the image and nothing else, in a thousand task definitions with fields unknown to us', () => {
  fc.assert(
    fc.property(anyDocument, ({ own, containers }) => {
      const before: TaskDefinitionDocument = {
        ...own,
        family: 'boat',
        containerDefinitions: containers.map(([name, more]) => ({ ...more, name, image: 'old' })),
      };
      const target = containers[0]?.[0] ?? '';
      const after = render(before, 'new', { ...none, container: target });
      const back = {
        ...after,
        containerDefinitions: after.containerDefinitions.map((one) => ({ ...one, image: 'old' })),
      };
      expect(back).toEqual(before);
      expect(after.containerDefinitions.map(({ image }) => image)).toEqual(
        containers.map(([name]) => (name === target ? 'new' : 'old')),
      );
      expect(render(after, 'new', { ...none, container: target })).toEqual(after);
    }),
    { numRuns: 1_000 },
  );
});

test('what ECS describes is registered again without its read-only attributes, with tags', () => {
  const described = {
    taskDefinitionArn: 'a',
    revision: 3,
    status: 'ACTIVE',
    registeredAt: 1,
    family: 'boat',
    newer: { deep: [1] },
  };
  const reserved = { key: 'aws:cloudformation:stack-name', value: 'boat' };
  expect(registrable(described, [{ key: 'team', value: 'harbour' }, reserved])).toEqual({
    family: 'boat',
    newer: { deep: [1] },
    tags: [{ key: 'team', value: 'harbour' }],
  });
  expect(registrable(described, [reserved])).toEqual({ family: 'boat', newer: { deep: [1] } });
});

const pairs = (...all: [string, string][]) => all.map(([name, value]) => ({ name, value }));
test.each<[string, Record<string, unknown>, object, object]>([
  [
    'a known variable keeps its place',
    { environment: pairs(['A', '1'], ['B', '2']) },
    { environment: { A: '9' } },
    { environment: pairs(['A', '9'], ['B', '2']) },
  ],
  [
    'a new variable comes last',
    { environment: pairs(['A', '1']) },
    { environment: { B: '2' } },
    { environment: pairs(['A', '1'], ['B', '2']) },
  ],
  ['a list that was not there is made', {}, { environment: { B: '2' } }, { environment: pairs(['B', '2']) }],
  [
    'a secret takes the place of a variable',
    { environment: pairs(['A', '1']) },
    { secrets: { A: 'arn:aws:ssm:x' } },
    { environment: [], secrets: [{ name: 'A', valueFrom: 'arn:aws:ssm:x' }] },
  ],
  [
    'a variable takes the place of a secret',
    { secrets: [{ name: 'A', valueFrom: 'x' }] },
    { environment: { A: '1' } },
    { environment: pairs(['A', '1']), secrets: [] },
  ],
])('%s', (_case, container, settings, expected) => {
  const rendered = render(document(container), 'new', { ...none, ...settings });
  expect(rendered).toEqual(document({ image: 'new', ...expected }));
});

test('cpu and memory are set where the configuration names them', () => {
  expect(render(document({}, { cpu: '256' }), 'old', { ...none, cpu: '512', memory: '1024' })).toEqual(
    document({}, { cpu: '512', memory: '1024' }),
  );
});

const two = {
  family: 'boat',
  containerDefinitions: [
    { name: 'app', image: 'a' },
    { name: 'proxy', image: 'b' },
  ],
};
test.each<[string, TaskDefinitionDocument, string | undefined]>([
  ['two containers and no name', two, undefined],
  ['a name that is not there', two, 'web'],
  ['no container of that name, though only one', document(), 'web'],
])('which container gets the image is never guessed: %s', (_case, given, container) => {
  expect(() => render(given, 'new', { ...none, container })).toThrow(
    expect.objectContaining({ code: 'CONTAINER_UNCLEAR' }),
  );
});

test('a diff shows images and names, and hides every value that may be a secret', () => {
  const before = document({ environment: pairs(['DB', 'hunter2'], ['B', 'same']), command: ['--token=abc'] });
  const after = document({
    image: 'new',
    environment: pairs(['B', 'same'], ['DB', 'hunter3']),
    command: ['--token=abd'],
  });
  const lines = diffLines(differences(before, after, saltedHash('salt'))).join('\n');
  expect(lines).toContain('- containerDefinitions.app.image: old\n+ containerDefinitions.app.image: new');
  expect(lines).toMatch(/- containerDefinitions\.app\.environment\.DB\.value: hmac:[0-9a-f]{8}\n\+/);
  expect(lines).not.toMatch(/hunter|abc|abd|same/);
});

test('no value of an environment or a command ever shows in a diff', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zA-Z0-9]{12,30}$/), fc.stringMatching(/^[a-zA-Z0-9]{12,30}$/), (one, other) => {
      const lines = diffLines(
        differences(
          document({ environment: pairs(['A', one]), x: one }),
          document({ environment: pairs(['A', other]), x: other }),
          saltedHash('s'),
        ),
      ).join('\n');
      expect(lines.includes(one) || lines.includes(other)).toBe(false);
    }),
  );
});

test('the same value has another hash in another run', () => {
  expect(saltedHash('one')('value')).not.toBe(saltedHash('two')('value'));
});

test.each<[string, [string, string], boolean]>([
  ['a password', ['DB_PASSWORD', 'correcthorse'], true],
  ['a password under a plain name', ['DB', 'x8!fP2-qq'], true],
  ['an address with credentials', ['DATABASE_URL', 'postgres://boat:pw@db/boats'], true],
  ['a long token', ['ID', 'abcdefghijklmnopqrstuvwxyz012345'], true],
  ['an ordinary word', ['MODE', 'production'], false],
  ['a number', ['PORT', '8080'], false],
  ['a flag, even of a telling name', ['AUTH_ENABLED', 'true'], false],
  ['an address', ['API', 'http://search.example:8080/v1'], false],
  ['the digest', ['IMAGE_DIGEST', 'sha256:known'], false],
])('hidden from log lines or not: %s', (_case, [name, value], hidden) => {
  expect(sensitiveValues(document({ environment: [{ name, value }] }), ['x@sha256:known'])).toEqual(
    hidden ? [value] : [],
  );
});

const configured = {
  minimumHealthyPercent: 50,
  deploymentCircuitBreaker: { enable: true, rollback: true, newer: 1 },
  newest: {},
};
test.each<[string, Partial<Service>, Parameters<typeof serviceChange>[1], object]>([
  ['nothing is wished', {}, {}, {}],
  [
    'what is so already',
    { desiredCount: 2, deploymentConfiguration: configured },
    { 'desired-count': 2, deployment: { 'minimum-healthy-percent': 50 } },
    {},
  ],
  ['another count', { desiredCount: 2 }, { 'desired-count': 3 }, { desiredCount: 3 }],
  [
    'another breaker, all else kept',
    { deploymentConfiguration: configured },
    { deployment: { 'circuit-breaker': { enable: true, rollback: false } } },
    {
      deploymentConfiguration: { ...configured, deploymentCircuitBreaker: { enable: true, rollback: false, newer: 1 } },
    },
  ],
  [
    'alarms and bake',
    { deploymentConfiguration: {} },
    { deployment: { alarms: { names: ['errors'], rollback: true }, 'bake-minutes': 2 } },
    {
      deploymentConfiguration: {
        alarms: { alarmNames: ['errors'], enable: true, rollback: true },
        bakeTimeInMinutes: 2,
      },
    },
  ],
])('only what differs is sent: %s', (_case, over, wishes, expected) => {
  expect(serviceChange(service(over), wishes)).toEqual(expected);
});

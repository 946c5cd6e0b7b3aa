import { expect, test } from '@jest/globals';
import { sensitiveValues } from '#lib/domain/rollout/sensitive';

const secret = 'hunter-two-of-the-database';
const key = 'K7canary9pQ2rT5vX8zB1';

test.each([
  ['an argument with its name', { command: ['serve', `--db-password=${secret}`] }, [secret]],
  ['an argument after its name', { command: ['serve', '--token', secret] }, [secret]],
  ['a key in a health check', { healthCheck: { command: ['CMD-SHELL', `curl -H x:${key} localhost`] } }, [key]],
  ['an option of a log driver', { logConfiguration: { options: { 'splunk-token': secret } } }, [secret]],
  ['a label', { dockerLabels: { 'api-key': secret } }, [secret]],
  [
    'nothing of what anybody may read',
    { command: ['node', 'server.js', '--port=8080'], dockerLabels: { team: 'boats' } },
    [],
  ],
])('hidden of a task definition: %s', (_sentence, fields, expected) => {
  const container = { name: 'app', image: 'repo/boats@sha256:abc', ...fields };
  expect(sensitiveValues({ family: 'boats', containerDefinitions: [container] }, [])).toEqual(expected);
});

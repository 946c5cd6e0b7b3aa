import { run } from './outside-run.ts';

export type Credentials = { accessKeyId: string; secretAccessKey: string; sessionToken?: string };

/** Where AWS is, and as whom: what the CLI and botocore read from their environment. */
export const awsEnvironment = (endpoint: string, credentials?: Credentials): Record<string, string> => ({
  AWS_ENDPOINT_URL: endpoint,
  AWS_DEFAULT_REGION: 'eu-west-1',
  // Without it they would look for a configuration of whoever runs the tests, and retry what is an answer.
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_MAX_ATTEMPTS: '1',
  ...(credentials && {
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    ...(credentials.sessionToken && { AWS_SESSION_TOKEN: credentials.sessionToken }),
  }),
});

/** What `aws …` printed: JSON when it ended well, else what it says of the error. */
export type Printed = { code: number | null; answer: unknown; error: string };

export async function aws(env: Record<string, string>, command: string, ...values: string[]): Promise<Printed> {
  const args = [...command.split(' '), ...values, '--output', 'json'];
  const { code, stdout, stderr } = await run('aws', args, { env });
  return { code, answer: stdout.trim() ? JSON.parse(stdout) : undefined, error: stderr.trim() };
}

export type BotocoreCall = [service: string, operation: string, input: object];
export type Judged = { answer?: unknown; error?: string; message?: string; problems: string[] };

/** Calls through botocore, each answer held against botocore's model of it: members it does not know, misses, or of another type. */
export async function throughBotocore(env: Record<string, string>, calls: BotocoreCall[]): Promise<Judged[]> {
  const script = new URL('./outside-botocore.py', import.meta.url).pathname;
  const { code, stdout, stderr } = await run('python', [script], { env, input: JSON.stringify(calls) });
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

/** `docker login` and `docker buildx build --push`, done by buildah: what outside-docker-on-path puts on PATH. */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { run } from './outside-run.ts';

const flag = { type: 'boolean' } as const;
const one = { type: 'string', default: '' } as const;
const many = { type: 'string', multiple: true, default: [] as string[] } as const;

const options = {
  username: one,
  'password-stdin': flag,
  push: flag,
  provenance: one,
  progress: one,
  'metadata-file': one,
  file: one,
  tag: many,
  'build-arg': many,
  label: many,
} as const;

const { values, positionals } = parseArgs({ options, allowPositionals: true });
const [command, ...others] = positionals;
const logins = path.join(process.env['DOCKER_CONFIG'] ?? '', 'config.json');
const registry = ['--tls-verify=false', '--authfile', logins];

/** Hands a command over, and says what it said. */
async function buildah(args: string[], input?: string): Promise<void> {
  const env = process.env as Record<string, string>;
  const { code, stdout, stderr } = await run('buildah', args, { env, ...(input !== undefined && { input }) });
  process.stderr.write(stdout + stderr);
  if (code !== 0) process.exit(code ?? 1);
}

async function build(context: string): Promise<void> {
  const digestFile = `${values['metadata-file']}.digest`;
  const each = (name: 'tag' | 'build-arg' | 'label') => values[name].flatMap((value) => [`--${name}`, value]);
  await buildah(['bud', '--file', values.file, ...each('tag'), ...each('build-arg'), ...each('label'), context]);
  for (const tag of values.tag)
    await buildah(['push', ...registry, '--digestfile', digestFile, tag, `docker://${tag}`]);
  const digest = (await readFile(digestFile, 'utf8')).trim();
  await writeFile(values['metadata-file'], JSON.stringify({ 'containerimage.digest': digest }));
}

if (command === 'login')
  await buildah(
    ['login', ...registry, '--username', values.username, '--password-stdin', ...others],
    await text(process.stdin),
  );
else await build(others[1] ?? '');

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { authorization, type RegistryLogin, registryUrl } from './push-image.ts';

const configFile = z.object({ auths: z.record(z.string(), z.object({ auth: z.string() })).default({}) });

/** Checks a login against the registry and keeps it in `config.json` of the folder, as Docker does. Throws when refused. */
export async function logIn(folder: string, registry: string, login: RegistryLogin): Promise<void> {
  const endpoint = `${registryUrl(registry)}/v2/`;
  const { status, statusText } = await fetch(endpoint, { headers: authorization(login) });
  if (status !== 200) throw new Error(`login attempt to ${endpoint} failed with status: ${status} ${statusText}`);
  const auth = Buffer.from(`${login.username}:${login.password}`).toString('base64');
  await save(folder, { ...(await logins(folder)), [registry]: { auth } });
}

export async function logOut(folder: string, registry: string): Promise<void> {
  const { [registry]: _gone, ...others } = await logins(folder);
  await save(folder, others);
}

/** The login for a registry, if there is one. */
export async function loginFor(folder: string, registry: string): Promise<RegistryLogin | undefined> {
  const auth = (await logins(folder))[registry]?.auth;
  if (!auth) return undefined;
  const [, username = '', password = ''] = /^([^:]*):(.*)$/s.exec(Buffer.from(auth, 'base64').toString()) ?? [];
  return { username, password };
}

/** Where Docker keeps logins: never anywhere else than the environment says. */
export function dockerFolder(environment: Record<string, string | undefined>): string {
  const folder = environment['DOCKER_CONFIG'] ?? (environment['HOME'] && path.join(environment['HOME'], '.docker'));
  if (!folder) throw new Error('Neither DOCKER_CONFIG nor HOME is set.');
  return folder;
}

async function logins(folder: string): Promise<Record<string, { auth: string }>> {
  const text = await readFile(path.join(folder, 'config.json'), 'utf8').catch(() => '{}');
  return configFile.parse(JSON.parse(text)).auths;
}

async function save(folder: string, auths: Record<string, { auth: string }>): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(path.join(folder, 'config.json'), JSON.stringify({ auths }, undefined, 2), { mode: 0o600 });
}

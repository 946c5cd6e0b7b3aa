import { probeUnable } from '#lib/domain/errors/probe';
import { judgeCertificate } from '#lib/domain/validation/judge-certificate';
import { pass } from '#lib/domain/validation/model';
import type { Perform } from '../context.ts';

export const tcp: Perform<'tcp'> = async ({ host, port, timeout }, { probes, signal }) => {
  const { latencyMs } = await probes.tcp(host, port, timeout, signal);
  return pass(`${host}:${port} took a connection in ${latencyMs} ms`);
};

export const tls: Perform<'tls'> = async (check, { probes, signal, settings, clock }) => {
  const host = check.host ?? (settings.url && new URL(settings.url).hostname);
  if (!host) throw probeUnable('a certificate', 'the environment has no url');
  return judgeCertificate(await probes.tls(host, check.port, check.timeout, signal), check, clock.now());
};

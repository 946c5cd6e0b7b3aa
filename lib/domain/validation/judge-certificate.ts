import type { CheckOf } from '#lib/domain/config/checks';
import { type Finding, fail, pass } from './model.ts';

const dayMs = 86_400_000;

export function judgeCertificate(
  certificate: { validTo: Date; subject: string; trusted: boolean },
  { 'min-days': minDays, trusted }: Pick<CheckOf<'tls'>, 'min-days' | 'trusted'>,
  now: Date,
): Finding {
  const { validTo, subject } = certificate;
  const days = Math.floor((validTo.getTime() - now.getTime()) / dayMs);
  if (trusted && !certificate.trusted) return fail(`the certificate (${subject}) is not trusted for this host`);
  const seen = `the certificate (${subject}) lasts ${days} days, until ${validTo.toISOString().slice(0, 10)}`;
  return days < minDays ? fail(`${seen}; at least ${minDays} are needed`) : pass(seen);
}

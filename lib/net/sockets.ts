import { once } from 'node:events';
import { connect, isIP, type LookupFunction, type Socket } from 'node:net';
import { connect as connectTls, type PeerCertificate } from 'node:tls';
import type { Endpoint } from '#lib/domain/validation/hosts';

type Options = { endpoint: Endpoint; lookup: LookupFunction; signal: AbortSignal };
type Certificate = { validTo: Date; subject: string; trusted: boolean };

/** Opens a TCP connection and closes it. */
export async function openTcp({ endpoint: { name, port }, lookup, signal }: Options): Promise<void> {
  const socket = connect({ host: name, port, lookup });
  await untilEvent(socket, 'connect', signal);
}

/** Shakes hands with whatever certificate there is: whether it is trusted is what we came to see. */
export async function readCertificate({ endpoint: { name, port }, lookup, signal }: Options): Promise<Certificate> {
  const servername = isIP(name) === 0 ? { servername: name } : {};
  const socket = connectTls({ host: name, port, lookup, rejectUnauthorized: false, ...servername });
  return untilEvent(socket, 'secureConnect', signal, () => {
    const certificate = socket.getPeerCertificate();
    return {
      validTo: new Date(certificate.valid_to),
      subject: subjectOf(certificate),
      trusted: socket.authorized,
    };
  });
}

async function untilEvent<T = void>(socket: Socket, event: string, signal: AbortSignal, then?: () => T): Promise<T> {
  try {
    await once(socket, event, { signal });
    return then?.() as T;
  } finally {
    socket.destroy();
  }
}

const subjectOf = ({ subject, subjectaltname }: PeerCertificate): string =>
  String(subject?.CN ?? subjectaltname ?? 'a certificate without a name');

import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { WireRequest } from '../protocol/codec.ts';

/** The parts of `Authorization: AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…`. */
export type Authorization = {
  accessKeyId: string;
  /** 20260102/eu-west-1/ecs/aws4_request */
  scope: string;
  region: string;
  signedHeaders: string[];
  signature: string;
};

const shape =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8}\/([^/]+)\/[^/]+\/aws4_request), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;

export function parseAuthorization(header: string | undefined): Authorization | undefined {
  const [, accessKeyId, scope, region, signedHeaders, signature] = shape.exec(header ?? '') ?? [];
  if (!accessKeyId || !scope || !region || !signedHeaders || !signature) return undefined;
  return { accessKeyId, scope, region, signedHeaders: signedHeaders.split(';'), signature };
}

/** When the request says that it was signed: `X-Amz-Date: 20260102T030405Z`. */
export function signedAt(request: WireRequest): Date | undefined {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(String(request.headers['x-amz-date'] ?? '')) ?? [];
  return year ? new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) : undefined;
}

/** Whether the signature over the request's canonical form was made with this secret (Signature Version 4). */
export function isSignedWith(secret: string, request: WireRequest, authorization: Authorization): boolean {
  const stringToSign = [
    'AWS4-HMAC-SHA256',
    String(request.headers['x-amz-date'] ?? ''),
    authorization.scope,
    sha256(canonicalRequest(request, authorization)),
  ].join('\n');
  const key = authorization.scope
    .split('/')
    .reduce<string | Buffer>((derived, part) => hmac(derived, part), `AWS4${secret}`);
  return timingSafeEqual(hmac(key, stringToSign), Buffer.from(authorization.signature, 'hex'));
}

function canonicalRequest(request: WireRequest, { signedHeaders, scope }: Authorization): string {
  const { pathname, searchParams } = new URL(request.url, 'http://local');
  // Every service encodes the path once more, but S3, whose paths are names of objects.
  const path = scope.endsWith('/s3/aws4_request') ? pathname : pathname.split('/').map(encode).join('/');
  const query = [...searchParams].map(([name, value]) => `${encode(name)}=${encode(value)}`).sort();
  const headers = signedHeaders.map((name) => `${name}:${headerValue(request, name)}\n`);
  return [request.method, path, query.join('&'), headers.join(''), signedHeaders.join(';'), payloadHash(request)].join(
    '\n',
  );
}

/** The hash of what really arrived: a body changed on the way does not fit its signature. */
function payloadHash({ headers, body }: WireRequest): string {
  return headers['x-amz-content-sha256'] === 'UNSIGNED-PAYLOAD' ? 'UNSIGNED-PAYLOAD' : sha256(body);
}

const headerValue = ({ headers }: WireRequest, name: string): string =>
  [headers[name] ?? ''].flat().join(',').trim().replace(/ +/g, ' ');
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, data: string): Buffer => createHmac('sha256', key).update(data).digest();

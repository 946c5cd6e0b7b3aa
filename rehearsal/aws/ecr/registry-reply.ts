import type { ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { isAwsError } from '../protocol/aws-error.ts';

/** What the registry answers; sent afterwards, so that a fault can lose it. */
export type Reply = { status: number; headers?: Record<string, string | number>; body?: string | Readable };

/** OCI distribution's error body. */
export const refuse = (status: number, code: string, message: string, headers: Reply['headers'] = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify({ errors: [{ code, message }] }),
});

/** ECR's exceptions as the registry puts them. */
const codes: Record<string, [status: number, code: string]> = {
  RepositoryNotFoundException: [404, 'NAME_UNKNOWN'],
  AccessDeniedException: [403, 'DENIED'],
  LayersNotFoundException: [400, 'MANIFEST_BLOB_UNKNOWN'],
  ReferencedImagesNotFoundException: [400, 'MANIFEST_BLOB_UNKNOWN'],
  ImageTagAlreadyExistsException: [400, 'TAG_INVALID'],
  ImageDigestDoesNotMatchException: [400, 'DIGEST_INVALID'],
  InvalidParameterException: [400, 'MANIFEST_INVALID'],
};

export function replyToError(error: unknown): Reply {
  const [status, code] = (isAwsError(error) && codes[error.code]) || [500, 'UNKNOWN'];
  return refuse(status, code, error instanceof Error ? error.message : String(error));
}

export async function send(response: ServerResponse, { status, headers = {}, body = '' }: Reply): Promise<void> {
  response.writeHead(status, { 'docker-distribution-api-version': 'registry/2.0', ...headers });
  if (typeof body === 'string') response.end(body);
  else await pipeline(body, response);
}

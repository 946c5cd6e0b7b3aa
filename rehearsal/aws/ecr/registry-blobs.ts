import type { Readable } from 'node:stream';
import type { BlobStore } from './blob-store.ts';
import { isDigest } from './digest.ts';
import type { Answer, RegistryCall, RegistryState, Route } from './registry.ts';
import { type Reply, refuse } from './registry-reply.ts';
import type { Repositories, Repository } from './repositories.ts';
import type { Uploads } from './uploads.ts';

const blobPath = /blobs\/(sha256:[0-9a-f]{64})/;
const uploadsPath = /blobs\/uploads\/?()/;
const uploadPath = /blobs\/uploads\/([0-9a-f-]+)/;

/** Blobs: looked for, read, and pushed at once, in chunks, or by mounting another repository's. */
export function blobRoutes({ blobs, repositories }: RegistryState): Route[] {
  return [...readRoutes(blobs), ...pushRoutes(blobs.uploads, repositories)];
}

function readRoutes(blobs: BlobStore): Route[] {
  const known =
    (body: (digest: string) => string | Readable): Answer =>
    async ({ repository, reference }) => {
      if (!repository.blobs.has(reference)) return refuse(404, 'BLOB_UNKNOWN', 'blob unknown to registry');
      const headers = {
        'content-type': 'application/octet-stream',
        'content-length': await blobs.size(reference),
        'docker-content-digest': reference,
      };
      return { status: 200, headers, body: body(reference) };
    };
  const at = { what: 'blob', path: blobPath } as const;
  return [
    { ...at, method: 'HEAD', action: 'ecr:BatchCheckLayerAvailability', answer: known(() => '') },
    { ...at, method: 'GET', action: 'ecr:GetDownloadUrlForLayer', answer: known(blobs.stream) },
  ];
}

function pushRoutes(uploads: Uploads, repositories: Repositories): Route[] {
  const open =
    (answer: Answer): Answer =>
    (call) => {
      const isOpen = uploads.received(call.reference) !== undefined;
      return isOpen ? answer(call) : refuse(404, 'BLOB_UPLOAD_UNKNOWN', 'blob upload unknown to registry');
    };
  const cancel: Answer = async ({ reference }) => {
    await uploads.cancel(reference);
    return { status: 204 };
  };
  const at = { what: 'upload', path: uploadPath, action: 'ecr:UploadLayerPart' } as const;
  return [
    {
      ...at,
      method: 'POST',
      path: uploadsPath,
      action: 'ecr:InitiateLayerUpload',
      answer: (call) => begin(call, uploads, repositories),
    },
    { ...at, method: 'PATCH', answer: open((call) => appendChunk(call, uploads)) },
    {
      ...at,
      method: 'PUT',
      action: 'ecr:CompleteLayerUpload',
      answer: open((call) => finish(call, uploads, call.reference)),
    },
    { ...at, method: 'GET', answer: open((call) => progress(call, call.reference, uploads, 204)) },
    { ...at, method: 'DELETE', answer: open(cancel) },
  ];
}

function begin(call: RegistryCall, uploads: Uploads, repositories: Repositories): Reply | Promise<Reply> {
  const { query, repository } = call;
  const [mount, from] = [query.get('mount'), query.get('from')];
  const source = repositories.all().find(({ name }) => name === from);
  if (mount && source?.blobs.has(mount)) return created(repository, mount);
  const id = uploads.start();
  return query.has('digest') ? finish(call, uploads, id) : progress(call, id, uploads, 202);
}

async function appendChunk(call: RegistryCall, uploads: Uploads): Promise<Reply> {
  const received = uploads.received(call.reference) ?? 0;
  const start = /^(?:bytes )?(\d+)-/.exec(String(call.request.headers['content-range'] ?? ''))?.[1];
  if (start !== undefined && Number(start) !== received) return progress(call, call.reference, uploads, 416);
  await uploads.append(call.reference, call.request);
  return progress(call, call.reference, uploads, 202);
}

async function finish({ query, repository, request }: RegistryCall, uploads: Uploads, id: string): Promise<Reply> {
  const digest = query.get('digest') ?? '';
  await uploads.append(id, request);
  if (!isDigest(digest) || !(await uploads.commit(id, digest))) {
    return refuse(400, 'DIGEST_INVALID', 'provided digest did not match uploaded content');
  }
  return created(repository, digest);
}

function created(repository: Repository, digest: string): Reply {
  repository.blobs.add(digest);
  const location = `/v2/${repository.name}/blobs/${digest}`;
  return { status: 201, headers: { location, 'docker-content-digest': digest } };
}

function progress({ repository }: RegistryCall, id: string, uploads: Uploads, status: number): Reply {
  const last = Math.max(0, (uploads.received(id) ?? 0) - 1);
  const location = `/v2/${repository.name}/blobs/uploads/${id}`;
  return { status, headers: { location, range: `0-${last}`, 'docker-upload-uuid': id } };
}

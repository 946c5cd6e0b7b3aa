import { text } from 'node:stream/consumers';
import type { RegistryCall, Route } from './registry.ts';
import { type Reply, refuse } from './registry-reply.ts';
import { findImage, type Image, putImage, referenceId, removeImage } from './repositories.ts';

/** Manifests by tag or digest, and the list of tags. */
export function manifestRoutes(): Route[] {
  const path = /manifests\/([^/]+)/;
  const pull = 'ecr:BatchGetImage';
  return [
    { method: 'HEAD', what: 'manifest', path, action: pull, answer: (call) => show(call, false) },
    { method: 'GET', what: 'manifest', path, action: pull, answer: (call) => show(call, true) },
    { method: 'PUT', what: 'manifest', path, action: 'ecr:PutImage', answer: put },
    { method: 'DELETE', what: 'manifest', path, action: 'ecr:BatchDeleteImage', answer: remove },
    { method: 'GET', what: 'tags', path: /tags\/list()/, action: 'ecr:ListImages', answer: listTags },
  ];
}

function show({ repository, reference }: RegistryCall, withBody: boolean): Reply {
  const image = findImage(repository, referenceId(reference));
  if (!image) return refuse(404, 'MANIFEST_UNKNOWN', 'Requested image not found');
  return { status: 200, headers: headersOf(image), ...(withBody ? { body: image.manifest } : {}) };
}

const headersOf = ({ mediaType, manifest, digest }: Image) => ({
  'content-type': mediaType,
  'content-length': Buffer.byteLength(manifest),
  'docker-content-digest': digest,
});

async function put({ repository, reference, request, now }: RegistryCall): Promise<Reply> {
  const manifest = await text(request);
  const { imageDigest: digest, imageTag: tag } = referenceId(reference);
  const image = putImage(repository, { manifest, mediaType: request.headers['content-type'], tag, digest, at: now });
  const location = `/v2/${repository.name}/manifests/${image.digest}`;
  return { status: 201, headers: { location, 'docker-content-digest': image.digest } };
}

/** By digest with all its tags, by tag as ECR's BatchDeleteImage does. */
function remove({ repository, reference }: RegistryCall): Reply {
  if (!removeImage(repository, referenceId(reference)))
    return refuse(404, 'MANIFEST_UNKNOWN', 'Requested image not found');
  return { status: 202 };
}

function listTags({ repository, query }: RegistryCall): Reply {
  const last = query.get('last') ?? '';
  const size = Number(query.get('n') ?? 1000);
  const following = [...repository.tags.keys()].sort().filter((tag) => tag > last);
  const tags = following.slice(0, size);
  const next = `/v2/${repository.name}/tags/list?n=${size}&last=${tags.at(-1)}`;
  const link = following.length > size ? { link: `<${next}>; rel="next"` } : {};
  return {
    status: 200,
    headers: { 'content-type': 'application/json', ...link },
    body: JSON.stringify({ name: repository.name, tags }),
  };
}

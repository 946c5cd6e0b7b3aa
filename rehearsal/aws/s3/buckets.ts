/** One version of an object; nothing here is ever overwritten. */
export type StoredObject = {
  key: string;
  body: Buffer;
  contentType: string;
  /** Base64, as S3 tells it. */
  sha256: string;
  etag: string;
  versionId: string;
  lastModified: Date;
  lock?: { mode: string; until: Date };
};

/** `objectLock` can only be chosen when a bucket is made, as this stand-in has it; versioning comes with it. */
export type Bucket = { name: string; objectLock: boolean; objects: Map<string, StoredObject> };

export type Buckets = {
  create(name: string, settings?: { objectLock: boolean }): Bucket;
  find(name: string): Bucket | undefined;
  all(): Bucket[];
};

export function createBuckets(): Buckets {
  const all = new Map<string, Bucket>();
  return {
    create: (name, { objectLock } = { objectLock: false }) => {
      const bucket = { name, objectLock, objects: new Map() };
      all.set(name, bucket);
      return bucket;
    },
    find: (name) => all.get(name),
    all: () => [...all.values()],
  };
}

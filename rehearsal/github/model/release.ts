/** Releases and their files. */

export type ReleaseAsset = {
  id: number;
  name: string;
  label: string | null;
  contentType: string;
  content: Buffer;
  uploader: string;
  downloads: number;
  createdAt: Date;
};

export type Release = {
  id: number;
  tag: string;
  target: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  latest: boolean;
  author: string;
  createdAt: Date;
  publishedAt: Date | null;
  assets: ReleaseAsset[];
};

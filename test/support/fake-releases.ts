import type { Release, Releases } from '#lib/ports';

export type FakeReleases = Releases & {
  all: (Release & { latest?: boolean })[];
  tags: Map<string, string>;
  /** What was written, in order: `create v1.0.0`. */
  written: string[];
  files: Map<string, string>;
};

/** Releases in memory; as GitHub does, publishing makes the tag. */
export function fakeReleases(): FakeReleases {
  const fake: FakeReleases = {
    all: [],
    tags: new Map(),
    written: [],
    files: new Map(),
    list: async () => fake.all.map((release) => ({ ...release })).toReversed(),
    withTag: async (tag) => fake.all.filter((release) => release.tag === tag).map((release) => ({ ...release })),
    create: async (release) => {
      const id = fake.all.length + 1;
      const made = { ...release, id, url: `https://github.test/releases/${id}`, files: [] };
      fake.all.push(made);
      fake.written.push(`create ${release.tag}`);
      return { ...made };
    },
    edit: async (id, change) => {
      const release = fake.all.find((one) => one.id === id);
      if (!release) throw new Error(`no release ${id}`);
      fake.written.push(`edit ${release.tag}: ${Object.keys(change).join(', ')}`);
      if (release.draft && change.draft === false) fake.tags.set(release.tag, release.target);
      return { ...Object.assign(release, change) };
    },
    remove: async (id) => {
      fake.all = fake.all.filter((one) => one.id !== id);
      fake.written.push(`remove ${id}`);
    },
    attach: async (_id, name, text) => void fake.files.set(name, text),
    tagged: async (tag) => fake.tags.get(tag),
    moveTag: async (tag, sha) => {
      if (fake.tags.get(tag) !== sha) fake.written.push(`move ${tag}`);
      fake.tags.set(tag, sha);
    },
  };
  return fake;
}

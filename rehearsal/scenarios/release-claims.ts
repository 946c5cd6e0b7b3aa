import { findCheckpoints } from '#lib/domain/evidence/checkpoint';
import { releaseDocument } from '#lib/domain/release/document/schema';
import type { ReleasePage } from '#rehearsal/report/model';
import type { Claim, EnvironmentRecord, Recorded } from './scenario.ts';

const pagesOf = ({ releases }: Recorded, tag: string): ReleasePage[] =>
  releases.pages.filter((page) => page.tag === tag);

const told = ({ releases }: Recorded): string => {
  const tags = Object.entries(releases.tags).map(([name, sha]) => `${name} at ${sha.slice(0, 12)}`);
  return [...releases.pages.map(({ name, state }) => `${name}: ${state}`), ...tags].join(', ') || 'no release';
};

/** The page and both tags are at the commit of production's nth record, and came after its validation. */
export const published = (tag: string, record: number): Claim => ({
  claim: `${tag} is published once production is validated, with its tag and ${majorOf(tag)} at that commit`,
  judge(recorded) {
    const deployed = recorded.environments.production.records.at(record);
    const [page, ...others] = pagesOf(recorded, tag);
    const { tags } = recorded.releases;
    const atCommit = [page?.target, tags[tag], tags[majorOf(tag)]].every((sha) => sha === deployed?.sha);
    const inTime = isAfter(page?.publishedAt, deployed && validatedAt(deployed));
    return {
      holds: page?.state === 'latest' && others.length === 0 && deployed !== undefined && atCommit && inTime,
      evidence: `${told(recorded)}; ${inTime ? 'after' : 'not after'} the validation`,
    };
  },
});

const majorOf = (tag: string): string => tag.replace(/\..*/, '');

const validatedAt = ({ notes, at, digest }: EnvironmentRecord['records'][number]): Date | undefined =>
  at[notes.indexOf(`validated ${digest}`)];

const isAfter = (later: Date | undefined, earlier: Date | undefined): boolean =>
  later !== undefined && earlier !== undefined && later.getTime() >= earlier.getTime();

/** It stands as a draft or as published, and its page says what became of it. */
export const takenBack = (tag: string, was: 'draft' | 'published'): Claim => ({
  claim: `${tag}, which was ${was === 'draft' ? 'a draft' : 'published'}, is marked as rolled back, and not deleted`,
  judge(recorded) {
    const [page, ...others] = pagesOf(recorded, tag);
    const state = was === 'draft' ? 'draft' : 'prerelease';
    const says = page?.name === `${tag} (rolled back)` && /\*\*Rolled back\.\*\*/.test(page.body);
    const hasTag = recorded.releases.tags[tag] !== undefined;
    return {
      holds: page?.state === state && says && others.length === 0 && hasTag === (was === 'published'),
      evidence: told(recorded),
    };
  },
});

/** It waits to be published. */
export const isDraft = (tag: string, what: RegExp): Claim => ({
  claim: `${tag} is a draft, and says what it changes`,
  judge(recorded) {
    const [page, ...others] = pagesOf(recorded, tag);
    const untagged = recorded.releases.tags[tag] === undefined;
    const says = what.test(page?.body ?? '');
    return {
      holds: page?.state === 'draft' && others.length === 0 && untagged && says,
      evidence: `${told(recorded)}; ${says ? 'it says so' : page?.body}`,
    };
  },
});

/** Nothing was drafted or published beside it. */
export const only = (tag: string): Claim => ({
  claim: `${tag} is the only release, and still the latest`,
  judge(recorded) {
    const [page, ...others] = recorded.releases.pages;
    return { holds: page?.tag === tag && page.state === 'latest' && others.length === 0, evidence: told(recorded) };
  },
});

/** Judged by the schema that is published, and by what production itself recorded. */
export const hasItsData = (tag: string, record: number): Claim => ({
  claim: `${tag} has release.json beside it, by its schema: each change is live in production since that deployment`,
  judge(recorded) {
    const deployed = recorded.environments.production.records.at(record);
    const text = pagesOf(recorded, tag)[0]?.files['release.json'];
    const { data, error } = releaseDocument.safeParse(JSON.parse(text ?? 'null'));
    const production = data?.deployments.find(({ environment }) => environment === 'production');
    const live = data?.changes.map((change) => change.live.find(({ environment }) => environment === 'production'));
    const isThere = production?.verdict === 'validated' && production.digest === deployed?.digest;
    const areLive = live?.every((one) => one?.state === 'live' && one.since?.deployment === production?.deployment);
    return {
      holds: data?.head === deployed?.sha && isThere && live !== undefined && live.length > 0 && areLive === true,
      evidence: data
        ? `${live?.length} changes, production ${production?.verdict} by deployment ${production?.deployment}`
        : (error?.message ?? ''),
    };
  },
});

/** Who may not ask would write that it is not known. */
export const tellsWhatIsAttested = (tag: string): Claim => ({
  claim: `The page of ${tag} says what is attested of the image, and what is missing`,
  judge(recorded) {
    const rows = pagesOf(recorded, tag).flatMap(({ body }) => body.match(/^\| (?:staging|production) \|.*$/gm) ?? []);
    const cells = rows.map((row) => row.split(' | ').at(-1) ?? '');
    return {
      holds: cells.length === 2 && cells.every((cell) => cell === 'no provenance, no SBOM |'),
      evidence: cells.join(' ') || 'no table of deployments',
    };
  },
});

/** Whether the ledger lives up to it is judged with the ledger. */
export const holdsCheckpoint = (tag: string, atLeast: number): Claim => ({
  claim: `The page of ${tag} holds a checkpoint of the evidence ledger, over at least ${atLeast} records`,
  judge(recorded) {
    const sizes = pagesOf(recorded, tag).flatMap(({ body }) => findCheckpoints(body).map(({ size }) => size));
    return {
      holds: sizes.length === 1 && (sizes[0] ?? 0) >= atLeast,
      evidence: `checkpoints over ${sizes.join(', ') || 'nothing'}`,
    };
  },
});

/** The moving tag is where the newest version that stands is. */
export const majorTagIsAt = (major: string, tag: string): Claim => ({
  claim: `${major} is at ${tag} again`,
  judge: (recorded) => ({
    holds: recorded.releases.tags[tag] !== undefined && recorded.releases.tags[major] === recorded.releases.tags[tag],
    evidence: told(recorded),
  }),
});

/** Where a release goes. `rc`: a candidate for the next stable one. `hotfix`: from a branch of an older release. */
export const channels = ['stable', 'rc', 'hotfix'] as const;
export type Channel = (typeof channels)[number];

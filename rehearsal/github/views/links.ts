import { fullName, type Github } from '#rehearsal/github/github';
import type { Repository } from '#rehearsal/github/model/state';

type Named = Pick<Repository, 'owner' | 'name'>;

/** The API's and the page's address of a repository; everything below is built on them. */
export const apiUrl = (github: Github, repository: Named): string => `${github.urls.api}/repos/${fullName(repository)}`;
export const htmlUrl = (github: Github, repository: Named): string => `${github.urls.server}/${fullName(repository)}`;

/** GraphQL's name of a thing, also shown by REST. */
export const nodeId = (type: string, id: number | string): string => Buffer.from(`${type}:${id}`).toString('base64url');

import type { Route } from '#rehearsal/github/api/route';
import { commitRoutes } from './commits.ts';
import { contentRoutes } from './contents.ts';
import { gitDataRoutes } from './git-data.ts';
import { refRoutes } from './refs.ts';
import { repositoryRoutes } from './repositories.ts';

/** The whole REST API. Where two templates fit a path, the first one answers. */
export const allRoutes: Route[] = [
  ...repositoryRoutes,
  ...refRoutes,
  ...gitDataRoutes,
  ...contentRoutes,
  ...commitRoutes,
];

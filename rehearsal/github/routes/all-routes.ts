import type { Route } from '#rehearsal/github/api/route';
import { approvalRoutes } from './approvals.ts';
import { commentRoutes } from './comments.ts';
import { commitRoutes } from './commits.ts';
import { contentRoutes } from './contents.ts';
import { deploymentRoutes } from './deployments.ts';
import { environmentRoutes } from './environments.ts';
import { gitDataRoutes } from './git-data.ts';
import { issueRoutes } from './issues.ts';
import { labelRoutes } from './labels.ts';
import { pullRoutes } from './pulls.ts';
import { reactionRoutes } from './reactions.ts';
import { refRoutes } from './refs.ts';
import { repositoryRoutes } from './repositories.ts';
import { runRoutes } from './runs.ts';
import { workflowRoutes } from './workflows.ts';

/** The whole REST API. Where two templates fit a path, the first one answers. */
export const allRoutes: Route[] = [
  ...repositoryRoutes,
  ...refRoutes,
  ...gitDataRoutes,
  ...contentRoutes,
  ...commitRoutes,
  ...deploymentRoutes,
  ...environmentRoutes,
  ...runRoutes,
  ...approvalRoutes,
  ...workflowRoutes,
  ...issueRoutes,
  ...commentRoutes,
  ...labelRoutes,
  ...reactionRoutes,
  ...pullRoutes,
];

import type { Route } from '#rehearsal/github/api/route';
import { approvalRoutes } from './approvals.ts';
import { attestationRoutes } from './attestations.ts';
import { checkRoutes } from './checks.ts';
import { codeScanningRoutes } from './code-scanning.ts';
import { commentRoutes } from './comments.ts';
import { commitRoutes } from './commits.ts';
import { contentRoutes } from './contents.ts';
import { deploymentRoutes } from './deployments.ts';
import { environmentRoutes } from './environments.ts';
import { gitCommitRoutes } from './git-commits.ts';
import { issueRoutes } from './issues.ts';
import { labelRoutes } from './labels.ts';
import { limitRoutes } from './limits.ts';
import { pullRoutes } from './pulls.ts';
import { reactionRoutes } from './reactions.ts';
import { refRoutes } from './refs.ts';
import { releaseAssetRoutes } from './release-assets.ts';
import { releaseRoutes } from './releases.ts';
import { repositoryRoutes } from './repositories.ts';
import { rootRoutes } from './root.ts';
import { rulesetRoutes } from './rulesets.ts';
import { runLogRoutes } from './run-logs.ts';
import { runRoutes } from './runs.ts';
import { searchRoutes } from './search.ts';
import { statusRoutes } from './statuses.ts';
import { treeRoutes } from './trees.ts';
import { workflowRoutes } from './workflows.ts';

/** The whole REST API. Where two templates fit a path, the first one answers. */
export const allRoutes: Route[] = [
  ...rootRoutes,
  ...rulesetRoutes,
  ...repositoryRoutes,
  ...refRoutes,
  ...treeRoutes,
  ...gitCommitRoutes,
  ...contentRoutes,
  ...checkRoutes,
  ...statusRoutes,
  ...releaseRoutes,
  ...releaseAssetRoutes,
  ...codeScanningRoutes,
  ...attestationRoutes,
  ...limitRoutes,
  ...runLogRoutes,
  ...commitRoutes,
  ...deploymentRoutes,
  ...environmentRoutes,
  ...runRoutes,
  ...approvalRoutes,
  ...workflowRoutes,
  ...issueRoutes,
  ...searchRoutes,
  ...commentRoutes,
  ...labelRoutes,
  ...reactionRoutes,
  ...pullRoutes,
];

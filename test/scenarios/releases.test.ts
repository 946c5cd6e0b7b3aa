import { releases } from '#rehearsal/scenarios/all';
import { judgeScenarios } from './judge-scenarios.ts';

judgeScenarios(releases);

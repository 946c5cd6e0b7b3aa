import { badDays } from '#rehearsal/scenarios/all';
import { judgeScenarios } from './judge-scenarios.ts';

judgeScenarios(badDays);

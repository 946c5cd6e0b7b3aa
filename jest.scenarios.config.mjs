import base from './jest.config.mjs';

/** Whole releases: each starts its own world of processes, so one at a time. */
export default {
  ...base,
  roots: ['<rootDir>/test/scenarios'],
  testPathIgnorePatterns: [],
  testTimeout: 240_000,
  maxWorkers: 1,
};

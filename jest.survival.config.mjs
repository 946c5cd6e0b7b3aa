import base from './jest.config.mjs';

/** Processes that are killed at every call, some with five real seconds to end in: one file at a time, so that they are not slow for others' sake. */
export default {
  ...base,
  roots: ['<rootDir>/test/survival'],
  testPathIgnorePatterns: [],
  testTimeout: 240_000,
  maxWorkers: 1,
};

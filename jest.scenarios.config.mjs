import base from './jest.config.mjs';

/** Whole releases: each starts its own world of processes, and waits for most of its time, so two at a time. */
export default {
  ...base,
  roots: ['<rootDir>/test/scenarios'],
  testPathIgnorePatterns: [],
  testTimeout: 240_000,
};

import base from './jest.config.mjs';

/** Judged by tools of others: Chromium, buildah, skopeo, gh, AWS CLI, moto, zizmor, actionlint. */
export default {
  ...base,
  roots: ['<rootDir>/test/outside'],
  testPathIgnorePatterns: [],
  testTimeout: 120_000,
  maxWorkers: 1,
};

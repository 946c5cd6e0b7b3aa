import base from './jest.config.mjs';

/** Judged by others: Chromium, buildah, skopeo, gh, AWS CLI, moto, GitHub's OpenAPI description, zizmor, actionlint. */
export default {
  ...base,
  roots: ['<rootDir>/test/outside'],
  testPathIgnorePatterns: [],
  testTimeout: 120_000,
  maxWorkers: 1,
};

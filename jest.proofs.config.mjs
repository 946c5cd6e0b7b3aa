import base from './jest.config.mjs';

/** The fault corpus and the killed processes: minutes long, run by `scripts/test --proofs`. */
export default {
  ...base,
  roots: ['<rootDir>/test/truth', '<rootDir>/test/survival'],
  testPathIgnorePatterns: [],
  testTimeout: 240_000,
};

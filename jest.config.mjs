// GitHub's workflow packages import JSON without an import attribute, which Node refuses: they are transformed, all else runs as it is.
const swc = ['@swc/jest', { jsc: { target: 'es2024', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }];
const workflowPackages = '@actions/(workflow-parser|expressions|languageservice)';

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/test/outside/', '/test/scenarios/', '/test/survival/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '^.+\\.ts$': swc, [`node_modules/${workflowPackages}/.+\\.js$`]: swc },
  transformIgnorePatterns: [`/node_modules/(?!${workflowPackages}/)`],
  moduleNameMapper: {
    [`^${workflowPackages}$`]: '<rootDir>/node_modules/@actions/$1/dist/index.js',
    [`^${workflowPackages}/(.+)$`]: '<rootDir>/node_modules/@actions/$1/dist/$2.js',
  },
  testTimeout: 30_000,
  maxWorkers: 2,
};

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2024', parser: { syntax: 'typescript' } }, module: { type: 'es6' } },
    ],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/build/'],
  // A safety net for what hangs: no test waits for it, and a busy machine does not reach it.
  testTimeout: 600_000,
  maxWorkers: 2,
  // What test files leave behind makes those after them slow: a sixth of a run of 64 files, more of a longer one.
  workerIdleMemoryLimit: '500MB',
};

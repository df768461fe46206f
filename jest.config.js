/**
 * Jest in ESM mode; swc only strips types (the compiler checks them in `npm run check`). `npm test` leaves the second,
 * costly compilation of WebAssembly out: no test file lives long enough for the embedded store to earn it back.
 */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  // Two cores: more workers only make the timing-sensitive tests wait for each other.
  maxWorkers: 2,
  // Modules of a test file stay on a worker's heap after it (nodejs/node#33439): at 200 files two workers ended with
  // "out of memory", and were slow long before. Above this limit a worker is replaced before its next file.
  workerIdleMemoryLimit: '1GB',
  testSequencer: '<rootDir>/test/support/long-files-first.js',
  testTimeout: 60_000,
  globalSetup: '<rootDir>/test/support/run-folder.js',
  globalTeardown: '<rootDir>/test/support/remove-run-folder.js',
  reporters: ['default', '<rootDir>/test/support/catalogue-reporter.js'],
};

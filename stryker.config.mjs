/**
 * Mutation testing of the protection: `npm run mutate` breaks src/disclosure in every way it knows and asks whether a
 * test notices. docs/decisions/0012-mutation-testing.md says which survivors are left and why.
 */
export default {
  packageManager: 'npm',
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutate.config.ts' },
  mutate: ['src/disclosure/**/*.ts'],
  ignorePatterns: ['var', 'docs', 'manifest', 'cards', 'tests/playground', 'tests/journeys'],
  tempDirName: 'var/stryker',
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  jsonReporter: { fileName: 'var/mutation.json' },
  // A run that was broken off, or an edit since, leaves only the rest to do.
  incremental: true,
  incrementalFile: 'var/mutation-known.json',
  coverageAnalysis: 'perTest',
  concurrency: 2,
  timeoutMS: 30_000,
};

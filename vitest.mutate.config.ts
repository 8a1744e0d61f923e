import { defineConfig } from 'vitest/config';

/** What `npm run mutate` asks of every mutant: the promises of src/disclosure, without the attacks, which take long. */
export default defineConfig({
  test: { include: ['tests/disclosure/*.test.ts', 'tests/properties/disclosure.test.ts'], testTimeout: 60_000 },
});

import { defineConfig } from 'vitest/config';

/** `npm run test:long`: what takes minutes at full size; `npm test` does the same smaller. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'endurance',
          include: ['tests/endurance/*.test.ts'],
          provide: { enduranceSize: 'full' },
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'disclosure',
          include: ['tests/disclosure/attacks/*.test.ts'],
          provide: { attackSize: 'full' },
          testTimeout: 1_800_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
});

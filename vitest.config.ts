import { defineConfig } from 'vitest/config';

const longHooks = { hookTimeout: 60_000, testTimeout: 30_000 };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{endurance,properties,storage,attack,journeys,playground,disclosure/attacks}/**'],
        },
      },
      {
        test: {
          name: 'disclosure',
          include: ['tests/disclosure/attacks/*.test.ts'],
          provide: { attackSize: 'reduced' },
          testTimeout: 120_000,
        },
      },
      { test: { name: 'properties', include: ['tests/properties/**/*.test.ts'] } },
      { test: { name: 'storage', include: ['tests/{storage,attack}/**/*.test.ts'], ...longHooks } },
      {
        test: {
          name: 'endurance',
          include: ['tests/endurance/*.test.ts'],
          provide: { enduranceSize: 'reduced' },
          fileParallelism: false,
          // It counts what arrives in a second: nothing else runs beside it.
          sequence: { groupOrder: 2 },
        },
      },
      { test: { name: 'journeys', include: ['tests/journeys/**/*.test.ts'], ...longHooks } },
      {
        test: {
          name: 'playground',
          include: ['tests/playground/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});

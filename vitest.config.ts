/** All tests, unit and browser. Browser tests share one browser a file and run one file at a time. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Every annotation that a test makes is checked by the validator.
  define: { NEWSGLOSS_DEBUG: 'true' },
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 30_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // A cold browser start takes up to 5 s; conditions, not this limit, decide when a step is over.
          testTimeout: 60_000,
          hookTimeout: 90_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

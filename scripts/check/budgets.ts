/** Size budgets of what a reader's browser has to load. */
import { statSync } from 'node:fs';

/**
 * Bytes, minified. Content script: injecting 100 KB takes 12–14 ms on every page, 1 MB takes 140–173 (measured), so 150 KB.
 * Background: cold start of 1 MB of code costs 122 ms against 54. Dataset: DATASET.md's 2 MB opens without parsing.
 */
const BUDGETS: Readonly<Record<string, number>> = {
  'content.js': 150_000,
  'background.js': 600_000,
  'popup.js': 250_000,
  'newsgloss.bin': 2_000_000,
};

export function overBudget(): string[] {
  return ['dist/chrome', 'dist/firefox'].flatMap((dist) =>
    Object.entries(BUDGETS).flatMap(([file, budget]) => {
      const { size } = statSync(`${dist}/${file}`);
      process.stdout.write(`  ${dist}/${file} ${size} of ${budget}\n`);
      return size > budget ? [`${dist}/${file}: ${size} bytes, budget ${budget}`] : [];
    }),
  );
}

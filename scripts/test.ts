/** `npm test`: browsers there, build, every test; the last line is `N passed, N failed` over all of them. */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers } from './browsers';

const REPORT = 'dist/test-report.json';

type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
};

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

function main(): number {
  if (!ensureBrowsers()) return 1;
  if (!run(process.execPath, ['--import', 'tsx', 'scripts/build.ts'])) return 1;
  rmSync(REPORT, { force: true });
  const green = run('npx', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`]);
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
  // A file that fails to load holds no tests, but it is a failure all the same.
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + broken;
  const skipped = report.numPendingTests > 0 ? `, ${report.numPendingTests} skipped` : '';
  process.stdout.write(`${report.numPassedTests} passed, ${failed} failed${skipped}\n`);
  return green && failed === 0 ? 0 : 1;
}

process.exitCode = main();

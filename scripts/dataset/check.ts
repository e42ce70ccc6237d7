/**
 * `npm run dataset:check`: the tables' shape; exits with 1 and a line for each problem.
 * `npm run dataset:check -- DIR`: also compares them with the check tables of DIR and lists what differs and is not settled.
 */
import { existsSync } from 'node:fs';
import { entityFindings, titleFindings } from './facts/entities';
import type { Finding } from './facts/finding';
import { holdingFindings } from './facts/holdings';
import { tableProblems } from './problems';

const problems = tableProblems();
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.stdout.write(`dataset tables: ${problems.length} problems\n`);
process.exitCode = problems.length > 0 ? 1 : 0;

const folder = process.argv[2];
if (folder !== undefined) {
  if (!existsSync(folder)) {
    process.stderr.write(`${folder} does not exist\n`);
    process.exitCode = 2;
  } else report([...holdingFindings(folder), ...entityFindings(folder), ...titleFindings(folder)]);
}

function report(findings: readonly Finding[]): void {
  for (const { what, row, detail } of findings.filter(({ result, settled }) => result === 'differs' && !settled))
    process.stdout.write(`differs: ${what}: ${row}: ${detail}\n`);
  for (const what of new Set(findings.map((finding) => finding.what))) {
    const own = findings.filter((finding) => finding.what === what);
    const count = (result: Finding['result']): number => own.filter((finding) => finding.result === result).length;
    const open = own.filter(({ result, settled }) => result === 'differs' && !settled).length;
    const known = count('confirmed') + count('differs');
    process.stdout.write(
      `${what}: ${own.length} rows, ${known} in the check tables, ${count('confirmed')} confirmed, ${count('differs')} differ (${percent(count('differs'), known)}), ${open} of them not settled\n`,
    );
  }
}

function percent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : ((100 * part) / whole).toFixed(1)} %`;
}

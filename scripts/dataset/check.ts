/**
 * `npm run dataset:check`: the tables' shape and what they hold; exits with 1 and a line for each problem.
 * `npm run dataset:check -- DIR`: also compares them with the check tables of DIR and lists what differs and is not settled.
 */
import { existsSync } from 'node:fs';
import { countLines } from './counts';
import { entityFindings, titleFindings } from './facts/entities';
import { type Finding, isCorrected, isSettled } from './facts/finding';
import { holdingFindings } from './facts/holdings';
import { tableProblems } from './problems';

const problems = tableProblems();
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.stdout.write(`dataset tables: ${problems.length} problems\n`);
for (const line of countLines()) process.stdout.write(`${line}\n`);
process.exitCode = problems.length > 0 ? 1 : 0;

const folder = process.argv[2];
if (folder !== undefined) {
  if (!existsSync(folder)) {
    process.stderr.write(`${folder} does not exist\n`);
    process.exitCode = 2;
  } else report([...holdingFindings(folder), ...entityFindings(folder), ...titleFindings(folder)]);
}

function report(findings: readonly Finding[]): void {
  const differ = (finding: Finding): boolean => finding.result === 'differs';
  const left = (finding: Finding): boolean => differ(finding) && !isSettled(finding);
  for (const { what, row, detail } of findings.filter(left))
    process.stdout.write(`differs: ${what}: ${row}: ${detail}\n`);
  for (const what of new Set(findings.map((finding) => finding.what))) {
    const own = findings.filter((finding) => finding.what === what);
    const known = own.filter(({ result }) => result !== 'unknown');
    const corrected = known.filter((finding) => !differ(finding) && isCorrected(finding)).length;
    const settled = known.filter((finding) => differ(finding) && isSettled(finding)).length;
    const open = known.filter(left).length;
    const found = corrected + settled + open;
    process.stdout.write(
      `${what}: ${own.length} rows, ${known.length} in the check tables, ${found} disagreements found (${percent(found, known.length)}): ${corrected} corrected, ${settled} settled, ${open} left (${percent(open, known.length)})\n`,
    );
  }
}

function percent(part: number, whole: number): string {
  return `${whole === 0 ? 0 : ((100 * part) / whole).toFixed(1)} %`;
}

/** Checks the tables of the dataset; exits with 1 and a line for each problem. */
import { tableProblems } from './problems';

const problems = tableProblems();
for (const problem of problems) process.stderr.write(`${problem}\n`);
process.stdout.write(`dataset tables: ${problems.length} problems\n`);
process.exitCode = problems.length > 0 ? 1 : 0;

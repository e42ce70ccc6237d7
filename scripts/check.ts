/** `npm run check`: everything that must hold but the tests, each check by its own tool; stops at the first that fails. */
import { spawnSync } from 'node:child_process';
import { overBudget } from './check/budgets';
import { licenseProblems } from './check/licenses';
import { localeProblems } from './check/locales';
import { unreproducible } from './check/reproducible';

type Check = { readonly name: string; readonly run: () => readonly string[] };

function command(line: string): () => readonly string[] {
  return () => {
    const [program, ...args] = line.split(' ');
    return spawnSync(program!, args, { stdio: 'inherit' }).status === 0 ? [] : [`failed: ${line}`];
  };
}

const CHECKS: readonly Check[] = [
  { name: 'types', run: command('npx tsc --noEmit') },
  { name: 'format and lint', run: command('npx biome ci --error-on-warnings .') },
  { name: 'who imports whom', run: command('npx depcruise --config .dependency-cruiser.mjs src') },
  { name: 'dead code', run: command('npx knip') },
  { name: 'dataset tables', run: command(`${process.execPath} --import tsx scripts/dataset/check.ts`) },
  { name: 'words of the interface', run: localeProblems },
  { name: 'build', run: command(`${process.execPath} --import tsx scripts/build.ts`) },
  { name: 'size budgets', run: overBudget },
  { name: 'licences', run: licenseProblems },
  { name: 'two builds are equal', run: unreproducible },
  {
    name: 'web-ext lint, Firefox',
    run: command('npx web-ext lint --source-dir dist/firefox --warnings-as-errors --self-hosted'),
  },
];

for (const { name, run } of CHECKS) {
  process.stdout.write(`— ${name}\n`);
  const problems = run();
  if (problems.length === 0) continue;
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exit(1);
}

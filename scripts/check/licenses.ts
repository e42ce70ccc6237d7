/** Everything that goes into the extension has a licence under which an MIT-licensed extension may carry it, with its words. */
import { readFileSync } from 'node:fs';
import type { License } from '../build/licenses';

/** SPDX identifiers. MPL-2.0 asks for the source of its own files and of changes to them: the package and our build scripts. */
const COMPATIBLE: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'Unicode-3.0',
  'MPL-2.0',
]);

export function licenseProblems(): string[] {
  const licenses = JSON.parse(readFileSync('dist/chrome/licenses.json', 'utf8')) as License[];
  process.stdout.write(`  ${licenses.map(({ name, license }) => `${name} ${license}`).join(', ')}\n`);
  return licenses
    .filter(({ license }) => !COMPATIBLE.has(license))
    .map(({ name, license }) => `${name}: may ${license} be carried along?`);
}

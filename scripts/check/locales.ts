/** Every message that the code uses exists in every locale, and none stands there unused. */
import { readdirSync, readFileSync } from 'node:fs';

const LOCALES = 'src/extension/_locales';

export function localeProblems(): string[] {
  const code = sources('src/extension')
    .concat(sources('src/page/card'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const manifest = readFileSync('manifest.json', 'utf8') + readFileSync('scripts/build/manifest.ts', 'utf8');
  const reference = keysOf('en');
  const problems: string[] = [];
  for (const locale of readdirSync(LOCALES)) {
    const keys = keysOf(locale);
    for (const key of reference) if (!keys.includes(key)) problems.push(`${locale}: '${key}' is missing`);
    for (const key of keys) if (!reference.includes(key)) problems.push(`${locale}: '${key}' is not in en`);
  }
  for (const key of reference)
    if (!isUsed(key, code) && !manifest.includes(`__MSG_${key}__`)) problems.push(`en: '${key}' is not used`);
  for (const [, key] of code.matchAll(/\bt\('([\w]+)'/g))
    if (!reference.includes(key!)) problems.push(`en: '${key}' is used but missing`);
  return problems;
}

/** Used whole, or as one of a family: t(`kind_${kind}`). */
function isUsed(key: string, code: string): boolean {
  if (code.includes(`'${key}'`)) return true;
  const family = key.match(/^(\w+_)/)?.[1];
  return family !== undefined && code.includes(`\`${family}$`);
}

function keysOf(locale: string): string[] {
  return Object.keys(JSON.parse(readFileSync(`${LOCALES}/${locale}/messages.json`, 'utf8')) as Record<string, unknown>);
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`);
}

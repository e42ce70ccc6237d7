/** Every message that the code uses exists in every language, with its placeholders and plural forms, and none stands there unused. */
import { readdirSync, readFileSync } from 'node:fs';

const LOCALES = 'src/extension/_locales';

/** Longest that the Chrome Web Store and addons.mozilla.org take (characters). */
const LONGEST: Readonly<Record<string, number>> = { extensionName: 75, extensionDescription: 132 };

/** Counts of names and words are below this; French and Spanish have a form of their own only for whole millions. */
const HIGHEST_COUNT = 1000;

type Message = { readonly message: string; readonly placeholders?: Readonly<Record<string, { content: string }>> };
type Messages = Readonly<Record<string, Message>>;

export function localeProblems(): string[] {
  const reference = messagesOf('en');
  return [
    ...usageProblems(reference),
    ...readdirSync(LOCALES).flatMap((locale) =>
      languageProblems(messagesOf(locale), reference, locale.replace('_', '-')).map((found) => `${locale}: ${found}`),
    ),
  ];
}

/** What a language lacks beside English, has too much or writes in another way. */
export function languageProblems(messages: Messages, reference: Messages, language: string): string[] {
  const wanted = new Map(Object.keys(reference).flatMap((key) => keysIn(language, key, reference)));
  const problems = Object.keys(messages)
    .filter((key) => !wanted.has(key))
    .map((key) => `'${key}' is not in en`);
  for (const [key, original] of wanted) {
    const found = messages[key];
    if (found === undefined) problems.push(`'${key}' is missing`);
    else problems.push(...wordingProblems(key, found, reference[original]!));
  }
  if (messages.uiLanguage?.message !== language) problems.push(`'uiLanguage' is not ${language}`);
  return problems;
}

/** The key itself; of a plural message, one key for each form that the language has, with the English message that it stands for. */
function keysIn(language: string, key: string, reference: Messages): [key: string, original: string][] {
  const stem = /^(.+_)(?:zero|one|two|few|many|other)$/.exec(key)?.[1];
  const other = `${stem}other`;
  if (stem === undefined || !(other in reference)) return [[key, key]];
  const rules = new Intl.PluralRules(language);
  const forms = new Set(Array.from({ length: HIGHEST_COUNT }, (_, count) => rules.select(count)));
  return [...forms].map((form) => [`${stem}${form}`, other]);
}

function wordingProblems(key: string, { message, placeholders = {} }: Message, original: Message): string[] {
  const problems: string[] = [];
  const used = new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name!.toLowerCase()));
  const known = original.placeholders ?? {};
  for (const name of used) {
    if (!(name in placeholders)) problems.push(`'${key}' uses $${name}$ without declaring it`);
    if (!(name in known)) problems.push(`'${key}' uses $${name}$, which en does not have`);
  }
  for (const [name, { content }] of Object.entries(placeholders)) {
    if (!used.has(name)) problems.push(`'${key}' declares $${name}$ and does not use it`);
    if (known[name] !== undefined && known[name].content !== content) problems.push(`'${key}' has another $${name}$`);
  }
  // Only a form that stands for one number may say it in words.
  if (!/_(?:zero|one|two)$/.test(key))
    for (const name of Object.keys(known)) if (!used.has(name)) problems.push(`'${key}' leaves out $${name}$`);
  if (message.trim() === '') problems.push(`'${key}' is empty`);
  if (message.length > (LONGEST[key] ?? Number.POSITIVE_INFINITY)) problems.push(`'${key}' is too long for the stores`);
  return problems;
}

function usageProblems(reference: Messages): string[] {
  const code = ['src/extension', 'src/page/card'].flatMap(sources).map((file) => readFileSync(file, 'utf8'));
  const all = code.join('\n');
  const manifest = readFileSync('manifest.json', 'utf8') + readFileSync('scripts/build/manifest.ts', 'utf8');
  const problems = Object.keys(reference)
    .filter((key) => !isUsed(key, all) && !manifest.includes(`__MSG_${key}__`))
    .map((key) => `en: '${key}' is not used`);
  for (const [, key] of all.matchAll(/\bt\('(\w+)'/g)) {
    const exists = key!.endsWith('_') ? `${key}other` in reference : key! in reference;
    if (!exists) problems.push(`en: '${key}' is used but missing`);
  }
  return problems;
}

/** Used whole, or as one of a family: t(`kind_${kind}`), t('words_', count). */
function isUsed(key: string, code: string): boolean {
  if (code.includes(`'${key}'`)) return true;
  const parts = [...key.matchAll(/_/g)].map(({ index }) => key.slice(0, index + 1));
  return parts.some((family) => code.includes(`\`${family}$`) || code.includes(`'${family}'`));
}

function messagesOf(locale: string): Messages {
  return JSON.parse(readFileSync(`${LOCALES}/${locale}/messages.json`, 'utf8')) as Messages;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${folder}/${file}`);
}

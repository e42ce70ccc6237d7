/** The check of the interface's languages finds each fault; reasons of the engine all have a message. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageProblems } from '../../../scripts/check/locales';

const EN = {
  uiLanguage: { message: 'en' },
  saved: { message: 'Saved as $FILE$.', placeholders: { file: { content: '$1' } } },
  words_one: { message: '$COUNT$ word', placeholders: { count: { content: '$1' } } },
  words_other: { message: '$COUNT$ words', placeholders: { count: { content: '$1' } } },
};
const without = (messages: typeof EN, key: keyof typeof EN) =>
  Object.fromEntries(Object.entries(messages).filter(([name]) => name !== key));
const DE = { ...EN, uiLanguage: { message: 'de' } };

describe('languages of the interface', () => {
  it.each([
    ['nothing', DE, 'de', []],
    ['a missing message', without(DE, 'saved'), 'de', ["'saved' is missing"]],
    ['a message too many', { ...DE, lost: { message: 'x' } }, 'de', ["'lost' is not in en"]],
    ['a placeholder left out', { ...DE, saved: { message: 'Gut.' } }, 'de', ["'saved' leaves out $file$"]],
    [
      'a placeholder misspelt',
      { ...DE, saved: { message: '$FLIE$', placeholders: EN.saved.placeholders } },
      'de',
      expect.arrayContaining(["'saved' uses $flie$ without declaring it", "'saved' leaves out $file$"]),
    ],
    ['a plural form too many', { ...EN, uiLanguage: { message: 'zh-CN' } }, 'zh-CN', ["'words_one' is not in en"]],
    [
      'plural forms that lack',
      { ...EN, uiLanguage: { message: 'ar' }, words_zero: { message: 'none' }, words_two: { message: 'two' } },
      'ar',
      ["'words_few' is missing", "'words_many' is missing"],
    ],
    ['one said in words', { ...DE, words_one: { message: 'ein Wort' } }, 'de', []],
    ['many said in words', { ...DE, words_other: { message: 'Worte' } }, 'de', ["'words_other' leaves out $count$"]],
    ['an empty message', { ...DE, words_one: { message: ' ' } }, 'de', ["'words_one' is empty"]],
    ['another language', DE, 'fr', ["'uiLanguage' is not fr"]],
  ] as const)('%s', (_, messages, language, problems) => {
    expect(languageProblems(messages, EN, language)).toEqual(problems);
  });
});

describe('reasons of the engine', () => {
  const known = Object.keys(JSON.parse(readFileSync('src/extension/_locales/en/messages.json', 'utf8')) as object);
  const keyOf = (reason: string): string => `reason_${(reason.match(/[a-z]+/gi) ?? []).join('_')}`;
  const written = (file: string, pattern: RegExp): string[] =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, words]) => words!.replace(/\$\{[^}]*\}/g, '1'));

  it.each([
    // Why a page is no story; the reasons why it is one are not shown.
    [
      'src/page/article/decision.ts',
      /['`]((?:The front|Hardly|Looks|Reads|Mostly|Little|Names|Gives|Too)[^'`]+\.)['`]/g,
      12,
    ],
    ['src/engine/entities/linking/evidence.ts', /['`]((?:known|the|only|it) [^'`]+)['`]/g, 7],
    ['src/engine/entities/linking/index.ts', /OWN_REASON = '([^']+)'/g, 1],
  ] as const)('of %s are all translated', (file, pattern, count) => {
    const reasons = written(file, pattern);
    expect(reasons).toHaveLength(count);
    expect(reasons.filter((reason) => !known.includes(keyOf(reason)))).toEqual([]);
  });
});

/**
 * What a paragraph must have for a date rule to be worth trying. Every one matches wherever its rule does, and is a plain
 * pattern without Unicode classes: most paragraphs hold no date, and testing this costs a tenth of running the rules.
 */
import { SEASON, WEEKDAY } from './names';

const STEM = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';

export const NEEDS = {
  ISO: /\d-\d\d-\d/,
  SLASHES: /\d\/\d+\/\d/,
  YEAR: /\d{4}/,
  MONTH: new RegExp(`(?<![a-z\\d])${STEM}`, 'i'),
  MONTH_DAY: new RegExp(`${STEM}[a-z.]* \\d`, 'i'),
  DAY_MONTH: new RegExp(`\\d[a-z]* (?:of )?${STEM}`, 'i'),
  MONTH_YEAR: new RegExp(`${STEM}[a-z.]*,? (?:of )?\\d{4}`, 'i'),
  YEAR_MONTH: new RegExp(`\\d{4} ${STEM}`, 'i'),
  SEASON: new RegExp(SEASON, 'i'),
  DECADE: /\d0['’]?s/i,
  DECADE_WORDS: /\d0s|ties/i,
  CENTURY: /century/i,
  WEEKDAY: new RegExp(WEEKDAY, 'i'),
  TODAY: /today|tonight|this (?:morning|afternoon|evening)/i,
  YESTERDAY: /yesterday|last night|overnight/i,
  TOMORROW: /tomorrow/i,
  WEEK: /week/i,
  A_MONTH: / month/i,
  A_YEAR: / year/i,
  A_DECADE: / (?:decade|century)/i,
  AGO: / ago/i,
  PAST: /(?:past|last|previous) /i,
  COMING: /(?:next|coming) /i,
  RECENT: /recent /i,
} as const;

/** Dates counted from the day of publication: 'Thursday', 'last month', 'three days ago', 'this summer', 'tonight'. */
import { isForward, season } from './absolute';
import { addMonths, type Day, dayOf, daysIn, monthOf, weekdayOf, yearOf } from './calendar';
import type { Around, Resolved, Rule } from './expression';
import { NUMBER, numberOf, SEASON, WEEKDAY, weekdayNumber } from './names';
import { NEEDS } from './needs';

const rule = (
  name: string,
  needs: RegExp,
  pattern: string,
  read: (match: RegExpExecArray, today: Day, around: Around) => Resolved | null,
): Rule => ({
  name,
  needs,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu'),
  read: (match, around) => (around.today === null ? null : read(match, around.today, around)),
});

const day = (value: Day): Resolved => ({ from: value, to: value, precision: 'day' });
const about = (from: Day, to: Day): Resolved => ({ from, to, precision: 'approximate' });
const year = (value: number): Resolved => ({ from: dayOf(value, 1, 1), to: dayOf(value, 12, 31), precision: 'year' });

const TIME_OF_DAY = '(?:early |late )?(?:morning|afternoon|evening|night|lunchtime|noon|midday|midnight)';

export const RELATIVE: readonly Rule[] = [
  rule(
    'weekday',
    NEEDS.WEEKDAY,
    `(?:(last|next|this|this coming|this past|early|late|early on|late on) )?(${WEEKDAY})(?: (?:${TIME_OF_DAY}))?`,
    (m, today, around) => {
      const which = m[1]?.toLowerCase() ?? '';
      const back = (weekdayOf(today) - weekdayNumber(m[2]!) + 7) % 7;
      if (which === 'next' || which === 'this coming') return day(today + ((7 - back) % 7 || 7));
      if (which === 'last' || which === 'this past') return day(today - (back || 7));
      if (around.before.endsWith('every ') || around.before.endsWith('each ')) return null;
      if (back === 0) return day(today);
      const ahead = 7 - back;
      // A day named without a hint is the one just past; one day ahead of a story printed the evening before is the next.
      return isAhead(around) ? day(today + ahead) : day(today - back);
    },
  ),
  rule('today', NEEDS.TODAY, `today|tonight|this (?:morning|afternoon|evening)`, (m, today, around) => {
    // 'Today' for 'nowadays' begins sentences and stands before plurals.
    if (/^today$/i.test(m[0]) && /^['’]s (?:world|society|youth|young|children|economy)/.test(around.after))
      return null;
    return day(today);
  }),
  rule(
    'yesterday',
    NEEDS.YESTERDAY,
    `(?:the day before )?yesterday(?: (?:${TIME_OF_DAY}))?|last night|overnight`,
    (m, today) => {
      if (/^overnight$/i.test(m[0])) return null;
      return day(today - (/^the day/i.test(m[0]) ? 2 : 1));
    },
  ),
  rule('tomorrow', NEEDS.TOMORROW, `(?:the day after )?tomorrow(?: (?:${TIME_OF_DAY}))?`, (m, today) =>
    day(today + (/^the/i.test(m[0]) ? 2 : 1)),
  ),
  rule(
    'week',
    NEEDS.WEEK,
    `(?:(?:earlier|later|early|late) )?(last|this|next|this past|the past|this coming|the coming) (week|weekend)`,
    (m, today) => {
      const shift = /last|past/.test(m[1]!.toLowerCase()) ? -7 : /next|coming/.test(m[1]!.toLowerCase()) ? 7 : 0;
      const monday = today - weekdayOf(today) + shift;
      if (m[2]!.toLowerCase() === 'week') return about(monday, monday + 6);
      // On a Monday or Tuesday 'this weekend' is the one just past.
      const saturday = monday + 5 - (shift === 0 && weekdayOf(today) <= 1 ? 7 : 0);
      return about(saturday, saturday + 1);
    },
  ),
  rule('the weekend', NEEDS.WEEK, `(?:over|at|during) the weekend`, (_m, today) => {
    const saturday = today - weekdayOf(today) - 2;
    return about(saturday, saturday + 1);
  }),
  rule(
    'month',
    NEEDS.A_MONTH,
    `(?:(?:earlier|later|early|late) )?(last|this|next|the past|the coming) month`,
    (m, today) => {
      const shift =
        m[1]!.toLowerCase() === 'last' || m[1]!.toLowerCase() === 'the past'
          ? -1
          : m[1]!.toLowerCase() === 'this'
            ? 0
            : 1;
      const first = addMonths(dayOf(yearOf(today), monthOf(today), 1), shift);
      const to = first + daysIn(yearOf(first), monthOf(first)) - 1;
      return { from: first, to, precision: /^(earlier|later|early|late)/i.test(m[0]) ? 'approximate' : 'month' };
    },
  ),
  rule('year', NEEDS.A_YEAR, `(?:(earlier|later|early|late) )?(last|this|next) (?:election )?year`, (m, today) => {
    const value = yearOf(today) + { last: -1, this: 0, next: 1 }[m[2]!.toLowerCase() as 'last' | 'this' | 'next'];
    const part = m[1]?.toLowerCase();
    if (part === 'earlier') return about(dayOf(value, 1, 1), value === yearOf(today) ? today : dayOf(value, 6, 30));
    if (part === 'later') return about(value === yearOf(today) ? today : dayOf(value, 7, 1), dayOf(value, 12, 31));
    if (part)
      return about(
        dayOf(value, part === 'early' ? 1 : 9, 1),
        dayOf(value, part === 'early' ? 4 : 12, part === 'early' ? 30 : 31),
      );
    return year(value);
  }),
  rule(
    'season',
    NEEDS.SEASON,
    `(?:(earlier|later|early|late) )?(last|this|next|this past|this coming) (${SEASON})`,
    (m, today) => {
      const found = season(m[3]!, yearOf(today) + (m[2]!.toLowerCase() === 'next' ? 1 : 0));
      const passed = m[2]!.toLowerCase() === 'last' || m[2]!.toLowerCase() === 'this past';
      const shifted = passed && found.to >= today ? season(m[3]!, yearOf(today) - 1) : found;
      return m[1]?.toLowerCase() === 'later' ? about(Math.max(today, shifted.from), shifted.to) : shifted;
    },
  ),
  rule('decade', NEEDS.A_DECADE, `(last|this|the last|the past|next) (decade|century)`, (m, today) => {
    const length = m[2]!.toLowerCase() === 'decade' ? 10 : 100;
    if (/past|the last/i.test(m[1]!)) return about(addMonths(today, -12 * length), today);
    const first =
      Math.floor(yearOf(today) / length) * length +
      (/^last/i.test(m[1]!) ? -length : /^next/i.test(m[1]!) ? length : 0);
    return about(dayOf(first, 1, 1), dayOf(first + length - 1, 12, 31));
  }),
  rule(
    'ago',
    NEEDS.AGO,
    `(?:(?:about|around|nearly|almost|over|more than|less than|some|roughly|just|only) )?(${NUMBER}) (day|week|month|year|decade|century|hour|minute)s? ago(?: (?:today|this week))?`,
    (m, today) => ago(numberOf(m[1]!), m[2]!.toLowerCase(), today),
  ),
  rule(
    'past stretch',
    NEEDS.PAST,
    `(?:the |in the |over the |for the )?(?:past|last|previous) (?:(${NUMBER}) )?(days|weeks|months|years|decades)`,
    (m, today, around) => {
      const unit = m[2]!.toLowerCase().slice(0, -1);
      const back = ago(m[1] ? numberOf(m[1]) : 3, unit, today);
      return m[1] || /recent/.test(around.before) ? about(back.from, today) : null;
    },
  ),
  rule('coming stretch', NEEDS.COMING, `(?:the )?(?:next|coming) (?:(${NUMBER}) )(day|week|month|year)s`, (m, today) =>
    about(today, ahead(numberOf(m[1]!), m[2]!.toLowerCase(), today)),
  ),
  rule('recent years', NEEDS.RECENT, `recent (days|weeks|months|years)`, (m, today) =>
    about(ahead(-5, m[1]!.toLowerCase().slice(0, -1), today), today),
  ),
  rule('the year before', NEEDS.A_YEAR, `the year before`, (_m, _today, around) =>
    around.lastYear === null || /^ (?:the|last|he|she|it|they)\b/.test(around.after) ? null : year(around.lastYear - 1),
  ),
];

/** What the day itself does in time to come: 'Monday would be', 'Friday\'s vote is set to', 'on Monday next'. */
const COMING =
  /# (?:next\b|(?:['’]s (?:\w+ ){1,2})?(?:will|would(?! have)|is to|is (?:set|due|expected|scheduled) to|is going to)\b)/;
/** A modal that the day belongs to: 'would start on Saturday', 'will meet them on Friday'. */
const UNDER_MODAL = /\b(?:will|would|shall)(?! have) (?:\w+ ){1,5}(?:on |early on |late on )?#/;
/** Words that a coming day stands behind. */
const BEFORE_COMING =
  /\b(?:next|coming|until|by|from|starting|beginning|due|set for|scheduled for|ahead of) (?:on |for )?#/;
/** It was said or done on that day, whatever will come of it: 'said on Tuesday that', 'ruled on Monday', 'told reporters Tuesday'. */
const TELLING =
  /(?<!\b(?:be|is|are|was|were) )\b(?:said|(?:told|asked)(?: \w+)?|announced|ruled|resigned|agreed|voted|warned|confirmed|met) (?:on |late |early |late on |early on )?#|\bon # (?:that|he|she|it)\b/;
const LOOKS_AHEAD =
  /\b(?:will|would be|is to|are to|plans? to|planned|expected|scheduled|set to|due to|is due|going to)\b/;

/** The sentence looks forward: 'Monday would be', 'will meet on Friday'. */
function isAhead(around: Around): boolean {
  // One space on each side of the day, whatever stands there.
  const near = `${around.before.slice(-40).trimEnd()} # ${around.after.slice(0, 30).trimStart()}`;
  if (COMING.test(near) || BEFORE_COMING.test(near)) return true;
  if (TELLING.test(near)) return false;
  return UNDER_MODAL.test(near) || (around.says(LOOKS_AHEAD) && isForward(around));
}

function ago(count: number, unit: string, today: Day): Resolved {
  switch (unit) {
    case 'day':
      return day(today - count);
    case 'hour':
    case 'minute':
      return day(today - Math.floor(unit === 'hour' ? count / 24 : 0));
    case 'week':
      return about(today - count * 7 - 3, today - count * 7 + 3);
    case 'month': {
      const middle = addMonths(today, -count);
      return about(middle - 15, middle + 15);
    }
    case 'year':
      return about(dayOf(yearOf(today) - count, 1, 1), dayOf(yearOf(today) - count, 12, 31));
    default: {
      const years = count * (unit === 'decade' ? 10 : 100);
      return about(dayOf(yearOf(today) - years - 2, 1, 1), dayOf(yearOf(today) - years + 2, 12, 31));
    }
  }
}

function ahead(count: number, unit: string, today: Day): Day {
  if (unit === 'day') return today + count;
  if (unit === 'week') return today + count * 7;
  return addMonths(today, count * (unit === 'year' ? 12 : 1));
}

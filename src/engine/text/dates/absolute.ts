/** Dates that name a month or a year: 'Jan. 5, 2020', '5 January', 'May 1994', '1925 to 1940', 'the Seventies'. */
import { type Day, dayOf, daysIn, isDate, yearOf } from './calendar';
import type { Around, Resolved, Rule } from './expression';
import { DAY, MONTH, monthNumber, SEASON, seasonMonths, WEEKDAY, YEAR } from './names';
import { NEEDS } from './needs';

const rule = (name: string, needs: RegExp, pattern: string, read: Rule['read']): Rule => ({
  name,
  needs,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu'),
  read,
});

const day = (value: Day): Resolved => ({ from: value, to: value, precision: 'day' });

/** The year that a month without one means: the document's, else the one nearest to the publication day, the past first. */
function yearFor(month: number, date: number, around: Around): number | null {
  const given = around.years.get(month);
  if (given !== undefined) return given;
  const { today } = around;
  if (today === null) return around.lastYear;
  const year = yearOf(today);
  const here = dayOf(year, month, Math.min(date, daysIn(year, month)));
  const ahead = here - today;
  const forward = isForward(around);
  // News looks a few weeks ahead ('on Feb. 1') without a hint; what is further off is the last one.
  if (ahead > (forward ? 300 : date > 0 ? 75 : 31)) return year - 1;
  if (ahead < (forward ? -45 : -330)) return year + 1;
  return year;
}

const FORWARD =
  /\b(will|would be|going to|plans? to|expected|scheduled|set to|due|is to|are to|upcoming|deadline|begins|starts|ahead of)\b/;

export function isForward({ before, says }: Around): boolean {
  return /\b(next|until|by|coming|from)\s*$/.test(before) || says(FORWARD);
}

function dayIn(year: number | null, month: number, date: number): Resolved | null {
  return year !== null && isDate(year, month, date) ? day(dayOf(year, month, date)) : null;
}

const whole = (from: number, to: number): Resolved => ({
  from: dayOf(from, 1, 1),
  to: dayOf(to, 12, 31),
  precision: 'year',
});

const monthOfYear = (year: number, month: number): Resolved => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month, daysIn(year, month)),
  precision: 'month',
});

/** 'early', 'mid-' and 'late' name a third. */
function third(resolved: Resolved, part: string | undefined): Resolved {
  if (!part) return resolved;
  const length = resolved.to - resolved.from + 1;
  const size = Math.floor(length / 3);
  const which = /^(early|start|beginning)/i.test(part) ? 0 : /^mid/i.test(part) ? 1 : 2;
  const from = resolved.from + which * size;
  return { from, to: which === 2 ? resolved.to : from + size - 1, precision: 'approximate' };
}

const PART = '(?:(early|mid|late)[- ](?:in )?)?';

export const ABSOLUTE: readonly Rule[] = [
  rule('iso', NEEDS.ISO, `(${YEAR})-(\\d\\d)-(\\d\\d)`, (m) => dayIn(Number(m[1]), Number(m[2]), Number(m[3]))),
  rule(
    'days over two months',
    NEEDS.MONTH_DAY,
    `(${MONTH}) (${DAY})(?:, (${YEAR}))? ?(?:-|–|—|to|through|until) ?(${MONTH}) (${DAY})(?:,? (${YEAR}))?`,
    (m, around) => {
      const [first, last] = [monthNumber(m[1]!), monthNumber(m[4]!)];
      const [firstDay, lastDay] = [Number.parseInt(m[2]!, 10), Number.parseInt(m[5]!, 10)];
      // 'Oct. 3 through Jan. 9' runs over the turn of the year.
      const turn = first > last ? 1 : 0;
      const end = m[6] ? Number(m[6]) : null;
      const begin = m[3] ? Number(m[3]) : end === null ? null : end - turn;
      const year = begin ?? (turn === 1 ? yearFor(first, firstDay, around) : yearFor(last, lastDay, around));
      if (year === null) return null;
      const from = dayIn(year, first, firstDay);
      const to = dayIn(end ?? year + turn, last, lastDay);
      return from && to && to.to >= from.from ? { from: from.from, to: to.to, precision: 'day' } : null;
    },
  ),
  rule(
    'days of one month',
    NEEDS.MONTH_DAY,
    `(${MONTH}) (${DAY}) ?(?:-|–|to|and|,|&) ?(${DAY})(?:,? (${YEAR}))?(?!,? ?\\d|:)`,
    (m, around) => {
      const month = monthNumber(m[1]!);
      const year = m[4] ? Number(m[4]) : yearFor(month, Number.parseInt(m[3]!, 10), around);
      const from = dayIn(year, month, Number.parseInt(m[2]!, 10));
      const to = dayIn(year, month, Number.parseInt(m[3]!, 10));
      return from && to && to.to > from.from ? { from: from.from, to: to.to, precision: 'day' } : null;
    },
  ),
  rule(
    'days before the month',
    NEEDS.DAY_MONTH,
    `(${DAY}) ?(?:-|–|to|and|&) ?(${DAY}) (?:of )?(${MONTH})(?:,? (${YEAR}))?`,
    (m, around) => {
      const month = monthNumber(m[3]!);
      const year = m[4] ? Number(m[4]) : yearFor(month, Number.parseInt(m[2]!, 10), around);
      const from = dayIn(year, month, Number.parseInt(m[1]!, 10));
      const to = dayIn(year, month, Number.parseInt(m[2]!, 10));
      return from && to && to.to > from.from ? { from: from.from, to: to.to, precision: 'day' } : null;
    },
  ),
  rule(
    'month day',
    NEEDS.MONTH_DAY,
    `(?:${WEEKDAY},? )?(${MONTH}) (${DAY})(?:,? (${YEAR}))?(?!\\d|[:.]\\d)`,
    (m, around) => {
      const month = monthNumber(m[1]!);
      const date = Number.parseInt(m[2]!, 10);
      return dayIn(m[3] ? Number(m[3]) : yearFor(month, date, around), month, date);
    },
  ),
  rule(
    'day month',
    NEEDS.DAY_MONTH,
    `(?:${WEEKDAY},? )?(?:the )?(${DAY}) (?:of )?(${MONTH})(?:,? (${YEAR}))?`,
    (m, around) => {
      const month = monthNumber(m[2]!);
      const date = Number.parseInt(m[1]!, 10);
      return dayIn(m[3] ? Number(m[3]) : yearFor(month, date, around), month, date);
    },
  ),
  rule('slashes', NEEDS.SLASHES, `(\\d{1,2})/(\\d{1,2})/(${YEAR})`, (m) => {
    const [a, b, year] = [Number(m[1]), Number(m[2]), Number(m[3])];
    return a > 12 ? dayIn(year, b, a) : dayIn(year, a, b);
  }),
  rule('month year', NEEDS.MONTH_YEAR, `${PART}(${MONTH}),? (?:of )?(${YEAR})`, (m) =>
    third(monthOfYear(Number(m[3]), monthNumber(m[2]!)), m[1]),
  ),
  rule('year month', NEEDS.YEAR_MONTH, `(${YEAR}) (${MONTH})`, (m) => monthOfYear(Number(m[1]), monthNumber(m[2]!))),
  rule(
    'month',
    NEEDS.MONTH,
    `(?:(last|this|next|past|early|mid|late|early in|late in) ?-?)?(${MONTH})`,
    (m, around) => {
      const name = m[2]!;
      if (name.toLowerCase() === 'may' || name.toLowerCase() === 'march' || name.length < 4) {
        // A modal verb, an army on the move, and names: only where something says that it is the month.
        if (
          !/\b(?:in|since|until|by|last|this|next|early|late|mid|of|before|after|during|from)[ -]*$/.test(
            around.before + (m[1] ?? ''),
          ) ||
          name[0] !== name[0]!.toUpperCase()
        )
          return null;
      }
      if (name[0] !== name[0]!.toUpperCase() || /^\s*[A-Z]/.test(around.after)) return null;
      const month = monthNumber(name);
      let year = yearFor(month, 0, around);
      if (year === null) return null;
      if (m[1]?.toLowerCase() === 'next' && around.today !== null && dayOf(year, month, 1) < around.today) year++;
      return third(monthOfYear(year, month), /^(early|mid|late)/i.test(m[1] ?? '') ? m[1] : undefined);
    },
  ),
  rule(
    'quarter',
    NEEDS.YEAR,
    `(?:the )?(first|second|third|fourth|last|1st|2nd|3rd|4th|q[1-4]) ?(?:quarter)?(?: of)? (${YEAR})`,
    (m) => quarter(m[1]!, Number(m[2])),
  ),
  rule('season year', NEEDS.SEASON, `${PART}(?:the )?(${SEASON})(?: of|,)? (${YEAR})`, (m) =>
    season(m[2]!, Number(m[3])),
  ),
  rule('years', NEEDS.YEAR, `(${YEAR}) ?(?:-|–|/|to|through|until|and) ?(${YEAR})`, (m) =>
    Number(m[2]) > Number(m[1]) ? whole(Number(m[1]), Number(m[2])) : null,
  ),
  rule('short years', NEEDS.YEAR, `(${YEAR})(-|–|/)(\\d\\d)(?![-\\d])`, (m) => {
    const from = Number(m[1]);
    const to = Math.floor(from / 100) * 100 + Number(m[3]);
    // A season or school year runs from autumn to spring; a longer span is years.
    if (to === from + 1) return { from: dayOf(from, 9, 1), to: dayOf(to, 6, 30), precision: 'approximate' };
    return to > from ? whole(from, to) : null;
  }),
  rule('decade', NEEDS.DECADE, `${PART}(?:the )?((?:1[5-9]|20)\\d)0['’]?s`, (m) =>
    third(whole(Number(m[2]) * 10, Number(m[2]) * 10 + 9), m[1]),
  ),
  rule(
    'decade in words',
    NEEDS.DECADE_WORDS,
    `${PART}(?:the )?['’]?(?:(twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies|([2-9])0s)`,
    (m, around) => {
      if (
        !/\b(?:in|since|of|during|from|the|early|mid|late|until|by)[ -]*$/.test(around.before) &&
        !/^(the|early|mid|late|['’])/i.test(m[0])
      )
        return null;
      if (/\bin (?:his|her|their|my|our)\b/.test(`${around.before}${m[0]}`)) return null;
      const tens = m[3]
        ? Number(m[3])
        : ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'].indexOf(m[2]!.toLowerCase()) + 2;
      return third(whole(1900 + tens * 10, 1909 + tens * 10), m[1]);
    },
  ),
  rule('century', NEEDS.CENTURY, `${PART}(?:the )?(1[5-9]|2[01])(?:st|th)[- ]century`, (m) => {
    const from = (Number(m[2]) - 1) * 100 + 1;
    return { ...third(whole(from, from + 99), m[1]), precision: 'approximate' };
  }),
  rule(
    'year',
    NEEDS.YEAR,
    `${PART}(?:the year )?(${YEAR})(?!(?:,\\d|\\.\\d| ?(?:people|euros?|dollars?|pounds|meters|metres|miles|km|kilometers|feet|tons|tonnes|units|jobs|workers|homes|deaths|cases|votes|seats|points|troops|soldiers|men|women|yards|acres|employees|%|percent|per cent|m\\b|rpm|hours)))`,
    (m, around) => {
      if (
        /[$£€#№]\s?$|\b(?:no|number|room|flight|route|highway|page|boeing|airbus|windows|bench|at|of about|some|about|around|nearly|over|than|least)\.?\s$/.test(
          around.before,
        )
      )
        return null;
      const year = Number(m[2]);
      if (around.today !== null && year > yearOf(around.today) + 80) return null;
      return third(whole(year, year), m[1]);
    },
  ),
];

function quarter(name: string, year: number): Resolved {
  const index =
    { first: 0, '1st': 0, q1: 0, second: 1, '2nd': 1, q2: 1, third: 2, '3rd': 2, q3: 2 }[name.toLowerCase()] ?? 3;
  return {
    from: dayOf(year, index * 3 + 1, 1),
    to: dayOf(year, index * 3 + 3, daysIn(year, index * 3 + 3)),
    precision: 'approximate',
  };
}

export function season(name: string, year: number): Resolved {
  const [first, last] = seasonMonths(name);
  const end = last > 12 ? { year: year + 1, month: last - 12 } : { year, month: last };
  return {
    from: dayOf(year, first, 1),
    to: dayOf(end.year, end.month, daysIn(end.year, end.month)),
    precision: 'approximate',
  };
}

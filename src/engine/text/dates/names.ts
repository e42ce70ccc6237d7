/** Names of months, weekdays, seasons, numbers, holidays; and patterns made of them. */

export const MONTH =
  '(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?\\.?|july?\\.?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)';
export const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
export const YEAR = '(?:1[5-9]\\d\\d|20\\d\\d)';
export const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
export const SEASON = '(?:spring|summer|autumn|fall|winter)';
export const NUMBER =
  '(?:\\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|thirty|forty|fifty|several|a few|few|a couple(?: of)?)';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  several: 4,
  few: 3,
  'a few': 3,
  'a couple': 2,
  'a couple of': 2,
};

/** 1 to 12. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** 0 Monday to 6 Sunday. */
export function weekdayNumber(name: string): number {
  return WEEKDAYS.indexOf(name.toLowerCase());
}

export function numberOf(text: string): number {
  return NUMBERS[text.toLowerCase()] ?? Number.parseInt(text, 10);
}

/** First and last month of a season on the northern half of the earth; winter ends in the year after. */
export function seasonMonths(name: string): readonly [number, number] {
  switch (name.toLowerCase()) {
    case 'spring':
      return [3, 5];
    case 'summer':
      return [6, 8];
    case 'winter':
      return [12, 14];
    default:
      return [9, 11];
  }
}

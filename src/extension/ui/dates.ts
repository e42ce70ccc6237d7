/** Dates in the reader's language. */
import type { Dated } from '../../types';

type Range = Pick<Dated, 'from' | 'to' | 'precision'>;

const STYLES = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const;

/** '6 January 2022', 'April 2020', '2013 – 2019', '≈ June 2021'. */
export function rangeText({ from, to, precision }: Range, language?: string): string {
  const style = precision === 'approximate' ? 'day' : precision;
  const format = new Intl.DateTimeFormat(language, { ...STYLES[style], timeZone: 'UTC' });
  const [start, end] = [noonOf(from), noonOf(to)];
  if (start === null || end === null) return from;
  const text = from === to ? format.format(start) : format.formatRange(start, end);
  return precision === 'approximate' ? `≈ ${text}` : text;
}

/** The day that a story names as its own, whatever the reader's time zone; the text itself when it is no date. */
export function dayText(iso: string, language?: string): string {
  const day = noonOf(iso.slice(0, 10));
  return day === null ? iso : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

function noonOf(day: string): Date | null {
  const date = new Date(`${day}T12:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}

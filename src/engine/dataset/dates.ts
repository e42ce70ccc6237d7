/** ISO dates of any precision in records. */
import type { BitReader } from './bits';
import type { Lexicon } from './lexicon';
import type { Sink } from './press';

/** How a date is written; the record says which. */
export const DATE_FORM = { NONE: 0, YEAR: 1, MONTH: 2, DAY: 3, TEXT: 4 } as const;

export function dateForm(iso: string): number {
  if (iso === '') return DATE_FORM.NONE;
  if (/^\d{4}$/.test(iso)) return DATE_FORM.YEAR;
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(iso)) return DATE_FORM.MONTH;
  if (/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(iso)) return DATE_FORM.DAY;
  return DATE_FORM.TEXT;
}

export function writeDate(iso: string, sink: Sink): void {
  const form = dateForm(iso);
  if (form === DATE_FORM.TEXT) sink.text(iso);
  if (form === DATE_FORM.NONE || form === DATE_FORM.TEXT) return;
  sink.number('years', Number(iso.slice(0, 4)));
  if (form === DATE_FORM.MONTH) sink.bits(Number(iso.slice(5)), 4);
  if (form === DATE_FORM.DAY) sink.number('days', Number(iso.slice(5, 7)) * 32 + Number(iso.slice(8)));
}

export function readDate(form: number, from: BitReader, lexicon: Lexicon): string | null {
  if (form === DATE_FORM.NONE) return null;
  if (form === DATE_FORM.TEXT) return lexicon.text(from);
  const year = String(lexicon.number('years', from)).padStart(4, '0');
  if (form === DATE_FORM.YEAR) return year;
  if (form === DATE_FORM.MONTH) return `${year}-${two(from.bits(4))}`;
  const day = lexicon.number('days', from);
  return `${year}-${two(Math.floor(day / 32))}-${two(day % 32)}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

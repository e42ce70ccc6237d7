/** Collecting what is wrong, and the checks that every part of an annotation shares. */
import type { Span } from '../../types';

/** Takes a problem as `where: what`, where `is` does not hold. */
export type Report = (is: boolean, where: string, what: string) => void;

export type Spans = {
  /** A span that is not empty, inside the text, and cuts no surrogate pair in two. */
  span(span: Span, where: string): void;
  /** The same, and each begins where the one before ended, or later. */
  apart(spans: readonly Span[], where: string): void;
  /** The same, and each begins where the one before began, or later. */
  sorted(spans: readonly Span[], where: string): void;
};

export function spansOf(text: string, report: Report): Spans {
  const span = ({ start, end }: Span, where: string): void => {
    const isInside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end;
    report(isInside && end <= text.length, where, `${start}–${end} is no span of ${text.length} units`);
    report(!splitsPair(text, start) && !splitsPair(text, end), where, `${start}–${end} cuts a surrogate pair in two`);
  };
  const inOrder = (spans: readonly Span[], where: string, key: 'start' | 'end'): void => {
    spans.forEach((one, index) => {
      span(one, `${where}[${index}]`);
      const before = spans[index - 1];
      if (before !== undefined) report(one.start >= before[key], `${where}[${index}]`, `begins before the last ${key}`);
    });
  };
  return {
    span,
    apart: (spans, where) => inOrder(spans, where, 'end'),
    sorted: (spans, where) => inOrder(spans, where, 'start'),
  };
}

/** A pair in two makes of one character two that are none. */
export function splitsPair(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

export function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}

/** A day of the calendar as YYYY-MM-DD. */
export function isDay(iso: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && new Date(`${iso}T00:00:00Z`).toJSON()?.slice(0, 10) === iso;
}

/** ISO 8601 of a year, a month or a day. */
export function isPartialDay(iso: string): boolean {
  return isDay(`${iso}${'-01-01'.slice(iso.length - 4)}`);
}

/** ISO 8601 of a day, or of a day with time. */
export function isMoment(iso: string): boolean {
  return isDay(iso.slice(0, 10)) && /^.{10}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.test(iso);
}

/** Quote marks of every style, and what each can do where it stands. */

export type MarkStyle = 'curly' | 'straight' | 'single' | 'doubled' | 'guillemet' | 'low';

export type Mark = {
  readonly at: number;
  readonly length: number;
  readonly style: MarkStyle;
  readonly opens: boolean;
  readonly closes: boolean;
  /** It may be inches or seconds as well: closes only when nothing else does. */
  readonly weak?: boolean;
};

const WORD = /[\p{L}\p{N}]/u;
/** Elisions that begin with an apostrophe, and years: ’em, ’til, ’90s. */
const ELISION = /^(?:tis|twas|em|til|cause|n|bout|round|cos|\d\ds?)\b/i;

/** Marks in `text.slice(from, to)`, in order. Linear. */
export function findMarks(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  for (let at = from; at < to; at++) {
    const mark = markAt(text, at, from, to);
    if (!mark) continue;
    marks.push(mark);
    at += mark.length - 1;
  }
  return marks;
}

function markAt(text: string, at: number, from: number, to: number): Mark | null {
  const char = text[at]!;
  switch (char) {
    case '“':
    case '‟':
      // German „ … “ closes with the mark that opens elsewhere: the reader of marks decides by what is open.
      return {
        at,
        length: 1,
        style: 'curly',
        opens: true,
        closes: wordBefore(text, at, from) && !wordAfter(text, at + 1, to),
      };
    case '”':
      return {
        at,
        length: 1,
        style: 'curly',
        opens: wordAfter(text, at + 1, to) && !textBefore(text, at, from),
        closes: true,
      };
    case '„':
      return { at, length: 1, style: 'low', opens: true, closes: false };
    case '«':
    case '»':
      return {
        at,
        length: 1,
        style: 'guillemet',
        opens: char === '«' || !textBefore(text, at, from),
        closes: char === '»' || textBefore(text, at, from),
      };
    case '"':
    case '＂':
      return {
        at,
        length: 1,
        style: 'straight',
        opens: opensHere(text, at, 1, from, to),
        closes: closesHere(text, at, from),
        weak: isInches(text, at, from),
      };
    case '`':
      return text[at + 1] === '`' ? { at, length: 2, style: 'doubled', opens: true, closes: false } : null;
    case "'":
    case '’':
    case '‘':
      // Three in a row: a nested quote ends with one, the outer with two.
      if (text[at + 1] === char && text[at + 2] === char) return single(text, at, from, to) ?? null;
      if (text[at + 1] === char && char !== '‘')
        return {
          at,
          length: 2,
          style: 'doubled',
          opens: opensHere(text, at, 2, from, to),
          closes: closesHere(text, at, from),
        };
      return single(text, at, from, to);
    default:
      return null;
  }
}

function single(text: string, at: number, from: number, to: number): Mark | null {
  const before = at > from && WORD.test(text[at - 1]!);
  const after = at + 1 < to && WORD.test(text[at + 1]!);
  if (before && after) return null;
  const opens =
    !before && at + 1 < to && /\S/.test(text[at + 1]!) && !ELISION.test(text.slice(at + 1, at + 8)) && text[at] !== '’';
  const closes = text[at] !== '‘' && !after && at > from && /\S/.test(text[at - 1]!);
  return opens || closes ? { at, length: 1, style: 'single', opens, closes } : null;
}

function opensHere(text: string, at: number, length: number, from: number, to: number): boolean {
  const next = text[at + length];
  if (next === undefined || at + length >= to || !/\S/.test(next)) return false;
  return at === from || !WORD.test(text[at - 1]!);
}

/** A blank may stand between the last stop and the mark when none follows: ' “… quality,’ ” he said'. */
function closesHere(text: string, at: number, from: number): boolean {
  if (at > from && /\S/.test(text[at - 1]!)) return true;
  return at - 1 > from && /[.,!?'’]/.test(text[at - 2]!) && /[\s.,]/.test(text[at + 1] ?? ' ');
}

/** 6'2" and 15" screens. */
function isInches(text: string, at: number, from: number): boolean {
  return (
    at > from &&
    /\d/.test(text[at - 1]!) &&
    /(?:^|\s)(?:\d+['’])?\d+$/.test(text.slice(Math.max(from, at - 8), at)) &&
    !/\d{3,}$/.test(text.slice(Math.max(from, at - 8), at))
  );
}

function wordBefore(text: string, at: number, from: number): boolean {
  return at > from && /[\p{L}\p{N}.,!?…]/u.test(text[at - 1]!);
}

function textBefore(text: string, at: number, from: number): boolean {
  return at > from && /\S/.test(text[at - 1]!);
}

function wordAfter(text: string, at: number, to: number): boolean {
  return at < to && WORD.test(text[at]!);
}

/** Facts of an entity in its record. Their keys and how each value is written form a template that many entities share. */
import { type BitReader, unzigzag, zigzag } from './bits';
import type { Lexicon } from './lexicon';
import type { Sink } from './press';

/** How a value is written; stands before or for the value in the template: `gender=:m;population=#;lat=.;ticker=*`. */
const MARK = { IN_TEMPLATE: ':', WHOLE: '#', HUNDREDTHS: '.', WORD: '*' } as const;

/** Two values only: in the template they cost a fraction of a bit. */
const IN_TEMPLATE = new Set(['gender']);

/** `key=value` joined by `;`; the last of a key counts. */
export function parseFacts(text: string): Record<string, string> {
  const facts: Record<string, string> = {};
  for (const pair of text.split(';')) {
    const equals = pair.indexOf('=');
    if (equals > 0) facts[pair.slice(0, equals).trim()] = pair.slice(equals + 1).trim();
  }
  return facts;
}

export function factsTemplate(facts: Readonly<Record<string, string>>): string {
  return Object.entries(facts)
    .map(([key, value]) => `${key}=${markOf(key, value)}${IN_TEMPLATE.has(key) ? value : ''}`)
    .join(';');
}

function markOf(key: string, value: string): string {
  if (IN_TEMPLATE.has(key)) return MARK.IN_TEMPLATE;
  // Only what comes back letter for letter: '007' and '1.50000' stay words.
  if (/^(0|[1-9]\d{0,14})$/.test(value)) return MARK.WHOLE;
  if (/^-?(0|[1-9]\d{0,12})\.\d\d$/.test(value) && hundredths(Math.round(Number(value) * 100)) === value)
    return MARK.HUNDREDTHS;
  return MARK.WORD;
}

export function writeFacts(facts: Readonly<Record<string, string>>, sink: Sink): void {
  for (const [key, value] of Object.entries(facts)) {
    const mark = markOf(key, value);
    if (mark === MARK.WHOLE) sink.sized(Number(value));
    if (mark === MARK.HUNDREDTHS) sink.sized(zigzag(Math.round(Number(value) * 100)));
    if (mark === MARK.WORD) sink.word('facts', value);
  }
}

export function readFacts(template: string, from: BitReader, lexicon: Lexicon): Record<string, string> {
  const facts: Record<string, string> = {};
  if (template === '') return facts;
  for (const pair of template.split(';')) {
    const equals = pair.indexOf('=');
    const mark = pair[equals + 1];
    facts[pair.slice(0, equals)] =
      mark === MARK.WHOLE
        ? String(from.sized())
        : mark === MARK.HUNDREDTHS
          ? hundredths(unzigzag(from.sized()))
          : mark === MARK.WORD
            ? lexicon.word('facts', from)
            : pair.slice(equals + 2);
  }
  return facts;
}

function hundredths(value: number): string {
  return (value / 100).toFixed(2);
}

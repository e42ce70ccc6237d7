/** Figures worth keeping: money, shares, people, measures; each with what it counts. */
import type { Dated, Figure } from '../../types';
import { indexAt, type Story, type StoryBlock } from '../text';

const MAGNITUDE = '(?:[ -]?(?:hundred|thousand|million|billion|trillion|m|b|bn|tn|k|crore|lakh)\\b)?';
const DIGITS = '\\d{1,3}(?:,\\d{2,3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const WORDS =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds|thousands|millions|half a (?:million|billion)|a (?:hundred|thousand|million|billion|dozen))(?: (?:hundred|thousand|million|billion|trillion))?|(?:one|two)-thirds?|three-quarters|\\d{1,2} (?:in|out of) \\d{1,3}';

/** Number with currency before and unit behind; linear: every part is bounded. */
const FIGURE = new RegExp(
  `(?:(?:US|A|C|NZ|HK|S)?[$£€¥₹₽]|Rs\\.? ?|\\bR(?=\\d))(?:${DIGITS})${MAGNITUDE}|(?<![\\p{L}\\p{N}.,/-])(?:${DIGITS})(?: ?%| ?(?:percent|per cent|percentage points?|basis points)\\b|${MAGNITUDE})|(?<![\\p{L}-])${WORDS}(?![\\p{L}-])`,
  'giu',
);

/** Units that make a small number worth keeping although they are no plurals, or go with a sign. */
const MEASURED =
  /^\s?-?(?:people|men|women|children|km|kg|feet|mph|kph|yen|yuan|rand|degrees|aircraft|percent|per cent|dead|square)\b/i;
/** What is counted: a plural, with one or two words before it ('19 tweets', '91 criminal indictments', '250 hostages'). */
const COUNTED =
  /^ (?:of (?:the|its|their|these|those|his|her) )?(?:[\p{Ll}’'-]+ ){0,2}?(?!was\b|has\b|is\b|his\b|its\b|this\b|years-old)\p{Ll}{2,}s\b/u;
/** 'a 20-year sentence', 'a 14-man list'. */
const COMPOUND =
  /^-\p{Ll}{3,} \p{Ll}{3,}(?: (?!(?:and|that|with|for|which|who|from|was|were|had|has|will)\b)\p{Ll}{3,})?/u;

/** As many as a summary can show; stories of results have hundreds. */
const MOST = 40;

export function findNumbers(story: Story, dates: readonly Dated[]): Figure[] {
  const found: (Figure & { weight: number })[] = [];
  for (const block of story.blocks) {
    const slice = story.text.slice(block.start, block.end);
    for (const match of slice.matchAll(FIGURE)) {
      const start = block.start + match.index;
      const figure = read(story, block, { start, end: start + match[0].length });
      const date = figure === null ? undefined : dates[indexAt(dates, figure.start)];
      if (!figure || (date !== undefined && date.start < figure.end)) continue;
      found.push(figure);
    }
  }
  return found
    .sort((a, b) => b.weight - a.weight || a.start - b.start)
    .slice(0, MOST)
    .map(({ start, end, counts }) => ({ start, end, counts }));
}

function read(
  story: Story,
  block: StoryBlock,
  span: { start: number; end: number },
): (Figure & { weight: number }) | null {
  const { text } = story;
  const number = text.slice(span.start, span.end);
  const behind = text.slice(span.end, Math.min(block.end, span.end + 60));
  const money = /[$£€¥₹₽]|^Rs|^R\d/.test(number);
  const share = /%|percent|per cent|percentage|basis/i.test(number);
  const big = /million|billion|trillion|thousand|hundred|bn|crore|lakh|\d,\d{3}/i.test(number);
  const unit = MEASURED.exec(behind) ?? COUNTED.exec(behind) ?? COMPOUND.exec(behind);
  // An age, a time, a score, a road: nothing to count.
  if (/^[- ]?(?:year-old|years-old|-year-old|a\.?m|p\.?m|st\b|nd\b|rd\b|th\b)/i.test(behind) || /^:\d/.test(behind))
    return null;
  if (!money && !share && !big && !unit) return null;
  const end = unit && !money && !share ? span.end + unit[0].length : span.end;
  const weight =
    (money ? 3 : 0) +
    (share ? 3 : 0) +
    (big ? 2 : 0) +
    (unit ? 1 : 0) +
    4 / (1 + block.index) +
    (block.kind === 'title' ? 2 : 0);
  return { start: span.start, end, counts: countsOf(text, { start: span.start, end }, block), weight };
}

/** The words behind the number up to the end of their phrase; before a full stop the ones in front. */
function countsOf(text: string, { start, end }: { start: number; end: number }, block: StoryBlock): string {
  const behind = /^[^.,;:!?()“”"—–\n]{0,60}/.exec(text.slice(end, block.end))?.[0].trim() ?? '';
  const words = behind
    .split(/\s+/)
    .slice(0, 6)
    .join(' ')
    .replace(/ (?:and|or|the|a|an|to|of|in|on|for|with|that|which|who|by|at|as|from)$/i, '');
  if (words.length > 2) return words;
  const before = /[^.,;:!?()“”"—–\n]{0,60}$/.exec(text.slice(block.start, start))?.[0].trim() ?? '';
  return before.split(/\s+/).slice(-6).join(' ');
}

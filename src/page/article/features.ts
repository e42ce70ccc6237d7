/** What is looked at to tell whether a line is part of the story: numbers, no words. */
import { EVIDENCE } from './evidence';
import type { JunkKind } from './junk-patterns';
import type { LineContext } from './line-context';
import type { LineView } from './line-view';

type Feature = readonly [name: string, value: (line: LineView, context: LineContext, index: number) => number];

const is = (condition: boolean) => (condition ? 1 : 0);
/** Words in a line of this many count as one: 60 are a long paragraph. */
const PARAGRAPH_MASS = 60;
/** Prose of the root in the lines around, 0 to 1. */
const massNear = ({ prose }: LineContext, line: number, from: number, to: number) => {
  const start = Math.max(0, line + from);
  const end = Math.min(prose.length - 1, line + to + 1);
  return end <= start ? 0 : Math.min(1, (prose[end]! - prose[start]!) / PARAGRAPH_MASS);
};

const QUOTED = /["“”«»„]/;
const LOWER_FIRST = /^\p{Ll}/u;

function isAllStrong({ strong, text }: LineView): boolean {
  // At most every second character is a space.
  return strong > 0.42 * text.length && strong > 0.85 * text.replace(/ /g, '').length;
}

/** Features that are one bit of a line's evidence. */
export const EVIDENCE_FEATURES: ReadonlyArray<readonly [name: string, bit: number]> = [
  ['heading', EVIDENCE.heading],
  ['list', EVIDENCE.list],
  ['quoteBox', EVIDENCE.quote],
  ['table', EVIDENCE.table],
  ['code', EVIDENCE.code],
  ['body', EVIDENCE.body],
  ['article', EVIDENCE.article],
  ['navigation', EVIDENCE.navigation],
  ['footer', EVIDENCE.footer],
  ['aside', EVIDENCE.aside],
  ['comments', EVIDENCE.comments],
  ['related', EVIDENCE.related],
  ['share', EVIDENCE.share],
  ['newsletter', EVIDENCE.newsletter],
  ['consent', EVIDENCE.consent],
  ['advertisement', EVIDENCE.advertisement],
  ['bio', EVIDENCE.bio],
  ['byline', EVIDENCE.byline],
  ['standfirst', EVIDENCE.standfirst],
  ['caption', EVIDENCE.caption],
  ['credit', EVIDENCE.credit],
  ['player', EVIDENCE.player],
  ['form', EVIDENCE.form],
  ['figure', EVIDENCE.figure],
  ['hidden', EVIDENCE.hidden],
  ['tags', EVIDENCE.tags],
  ['embed', EVIDENCE.embed],
  ['notice', EVIDENCE.notice],
  ['button', EVIDENCE.button],
  ['header', EVIDENCE.header],
];

/** Features that are a kind of junk. */
export const JUNK_FEATURES: ReadonlyArray<readonly [name: string, kind: JunkKind]> = [
  ['junk-advertisement', 'advertisement'],
  ['junk-byline', 'byline'],
  ['junk-caption', 'caption'],
  ['junk-comments', 'comments'],
  ['junk-contact', 'contact'],
  ['junk-copyright', 'copyright'],
  ['junk-credit', 'credit'],
  ['junk-label', 'label'],
  ['junk-link', 'link'],
  ['junk-newsletter', 'newsletter'],
  ['junk-share', 'share'],
  ['junk-support', 'support'],
  ['junk-bio', 'bio'],
  ['junk-consent', 'consent'],
];

export const FEATURES: readonly Feature[] = [
  ['one', () => 1],
  ['words<4', (l) => is(l.words < 4)],
  ['words<9', (l) => is(l.words < 9)],
  ['words<20', (l) => is(l.words < 20)],
  ['words<40', (l) => is(l.words < 40)],
  ['ends', (l) => is(l.ends)],
  ['colon', (l) => is(l.text.endsWith(':'))],
  ['question', (l) => is(l.text.endsWith('?'))],
  ['quote', (l) => is(QUOTED.test(l.text))],
  ['lower', (l) => is(LOWER_FIRST.test(l.text))],
  ['upper', (l) => is(l.upper)],
  ['linkShare', (l) => l.links],
  ['allLink', (l) => is(l.allLink)],
  ['allStrong', (l) => is(isAllStrong(l))],
  ['p', (l) => is(l.tag === 'p')],
  ['li', (l) => is(l.tag === 'li')],
  ['h1', (l) => is(l.tag === 'h1')],
  ['h5', (l) => is(l.tag === 'h4' || l.tag === 'h5' || l.tag === 'h6')],
  ['div', (l) => is(l.plain)],
  ['home>.5', (l) => is(l.homeShare > 0.5)],
  ['home>.2', (l) => is(l.homeShare > 0.2)],
  ['home>.05', (l) => is(l.homeShare > 0.05)],
  ['template>.5', (l) => is(l.templateShare > 0.5)],
  ['template>.2', (l) => is(l.templateShare > 0.2)],
  ['template>.05', (l) => is(l.templateShare > 0.05)],
  ['outside', (_, c, i) => is(c.inRoot[i] === 0)],
  ['unnamed', (_, c, i) => is(c.root.named !== null && c.inNamed[i] === 0)],
  ['named', (_, c, i) => is(c.inNamed[i] === 1)],
  ['beforeTitle', (_, c, i) => is(i < c.title)],
  ['isTitle', (_, c, i) => is(i === c.title)],
  ['before', (_, c, i) => is(i < c.first)],
  ['after', (_, c, i) => is(i > c.last)],
  ['farBefore', (_, c, i) => is(i < c.first - 5)],
  ['farAfter', (_, c, i) => is(i > c.last + 5)],
  ['previous', (_, c, i) => massNear(c, i, -1, -1)],
  ['next', (_, c, i) => massNear(c, i, 1, 1)],
  ['near', (_, c, i) => massNear(c, i, -4, 4) / 2],
  ['both', (_, c, i) => Math.min(massNear(c, i, -3, -1), massNear(c, i, 1, 3))],
  ['repeated', (_, c, i) => c.repeated[i]!],
  ['branch>.5', (l) => is(l.branchShare > 0.5)],
  ['branch>.2', (l) => is(l.branchShare > 0.2)],
  ['branch>.05', (l) => is(l.branchShare > 0.05)],
  ['card', (_, c, i) => c.card[i]!],
  ['junkBox', (_, c, i) => c.junkBox[i]!],
  ['since', (_, c, i) => c.since[i]! / 10],
  ['until', (_, c, i) => c.until[i]! / 10],
  ['since>3', (_, c, i) => is(c.since[i]! > 3)],
  ['until>3', (_, c, i) => is(c.until[i]! > 3)],
  ['headingOverProse', (l, c, i) => is(l.heading && c.until[i] === 1 && c.page.home[i] === c.page.home[i + 1])],
  ['headingOverList', (l, c, i) => is(l.heading && i + 1 < c.page.lines.length && c.page.links[i + 1]! > 0.85)],
  [
    'linkNeighbors',
    (_, c, i) =>
      is((i > 0 && c.page.links[i - 1]! > 0.85) || (i + 1 < c.page.lines.length && c.page.links[i + 1]! > 0.85)),
  ],
  ['oneOfMany', (_, c, i) => c.oneOfMany[i]!],
  ['capitalLink', (l) => is(l.allLink && l.upper)],
  ['linkOnly', (l) => is(l.allLink && l.words >= 5 && !l.heading)],
  ['repeatedShort', (l, c, i) => is(c.repeated[i] === 1 && l.words < 9)],
  ['shortDiv', (l) => is(l.words < 9 && l.plain)],
  ['shortP', (l) => is(l.words < 9 && l.tag === 'p')],
  ['listLinks', (l) => (l.tag === 'li' ? l.links : 0)],
  ['liEnds', (l) => is(l.tag === 'li' && l.ends)],
  [
    'deepCaption',
    (l) => is((l.evidence & (EVIDENCE.caption | EVIDENCE.figure)) !== 0 && (l.evidence & EVIDENCE.player) !== 0),
  ],
  ['tweet', (l) => is((l.evidence & (EVIDENCE.quote | EVIDENCE.embed)) === (EVIDENCE.quote | EVIDENCE.embed))],
  ['homeLinks', (_, c, i) => c.page.boxLinked[c.page.home[i]!]! / Math.max(1, c.page.boxWords[c.page.home[i]!]!)],
];

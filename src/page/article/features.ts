/** What is looked at to tell whether a line is part of the story: numbers, no words. */
import { EVIDENCE } from './evidence';
import type { JunkKind } from './junk-lines';
import type { LineContext } from './line-context';
import { linkShare } from './measure';
import { inside } from './root';

type Feature = readonly [name: string, value: (context: LineContext, line: number) => number];

const flag = (bit: number) => (context: LineContext, line: number) =>
  (context.page.evidence[line]! & bit) !== 0 ? 1 : 0;
const junk = (kind: JunkKind) => (context: LineContext, line: number) => (context.junk[line] === kind ? 1 : 0);
const is = (condition: boolean) => (condition ? 1 : 0);
const tagOf = (context: LineContext, line: number) => context.page.boxes[context.page.lines[line]!.box]!.name;
const massNear = (context: LineContext, line: number, from: number, to: number) => {
  let mass = 0;
  for (let i = Math.max(0, line + from); i <= Math.min(context.page.lines.length - 1, line + to); i++)
    if (inside(context.page, context.page.lines[i]!.box, context.root.box)) mass += context.page.mass[i]!;
  return Math.min(1, mass / 60);
};

export const FEATURES: readonly Feature[] = [
  ['one', () => 1],
  ['words<4', (c, i) => is(c.page.words[i]! < 4)],
  ['words<9', (c, i) => is(c.page.words[i]! < 9)],
  ['words<20', (c, i) => is(c.page.words[i]! < 20)],
  ['words<40', (c, i) => is(c.page.words[i]! < 40)],
  ['ends', (c, i) => is(c.page.ends[i]!)],
  ['colon', (c, i) => is(c.page.lines[i]!.text.endsWith(':'))],
  ['question', (c, i) => is(c.page.lines[i]!.text.endsWith('?'))],
  ['quote', (c, i) => is(/["“”«»„]/.test(c.page.lines[i]!.text))],
  ['lower', (c, i) => is(/^\p{Ll}/u.test(c.page.lines[i]!.text))],
  ['upper', (c, i) => is(!/\p{Ll}/u.test(c.page.lines[i]!.text))],
  ['linkShare', (c, i) => linkShare(c.page.lines[i]!)],
  ['allLink', (c, i) => is(linkShare(c.page.lines[i]!) > 0.85)],
  ['allStrong', (c, i) => is(c.page.lines[i]!.strong > 0.85 * c.page.lines[i]!.text.replace(/ /g, '').length)],
  ['p', (c, i) => is(tagOf(c, i) === 'p')],
  ['li', (c, i) => is(tagOf(c, i) === 'li')],
  ['heading', flag(EVIDENCE.heading)],
  ['h1', (c, i) => is(tagOf(c, i) === 'h1')],
  ['h5', (c, i) => is(/^h[456]$/.test(tagOf(c, i)))],
  ['div', (c, i) => is(/^(?:div|section|span)$/.test(tagOf(c, i)))],
  ['list', flag(EVIDENCE.list)],
  ['quoteBox', flag(EVIDENCE.quote)],
  ['table', flag(EVIDENCE.table)],
  ['code', flag(EVIDENCE.code)],
  ['body', flag(EVIDENCE.body)],
  ['article', flag(EVIDENCE.article)],
  ['navigation', flag(EVIDENCE.navigation)],
  ['footer', flag(EVIDENCE.footer)],
  ['aside', flag(EVIDENCE.aside)],
  ['comments', flag(EVIDENCE.comments)],
  ['related', flag(EVIDENCE.related)],
  ['share', flag(EVIDENCE.share)],
  ['newsletter', flag(EVIDENCE.newsletter)],
  ['consent', flag(EVIDENCE.consent)],
  ['advertisement', flag(EVIDENCE.advertisement)],
  ['bio', flag(EVIDENCE.bio)],
  ['byline', flag(EVIDENCE.byline)],
  ['standfirst', flag(EVIDENCE.standfirst)],
  ['caption', flag(EVIDENCE.caption)],
  ['credit', flag(EVIDENCE.credit)],
  ['player', flag(EVIDENCE.player)],
  ['form', flag(EVIDENCE.form)],
  ['figure', flag(EVIDENCE.figure)],
  ['hidden', flag(EVIDENCE.hidden)],
  ['tags', flag(EVIDENCE.tags)],
  ['embed', flag(EVIDENCE.embed)],
  ['notice', flag(EVIDENCE.notice)],
  ['button', flag(EVIDENCE.button)],
  ['header', flag(EVIDENCE.header)],
  ['junk-advertisement', junk('advertisement')],
  ['junk-byline', junk('byline')],
  ['junk-caption', junk('caption')],
  ['junk-comments', junk('comments')],
  ['junk-contact', junk('contact')],
  ['junk-copyright', junk('copyright')],
  ['junk-credit', junk('credit')],
  ['junk-label', junk('label')],
  ['junk-link', junk('link')],
  ['junk-newsletter', junk('newsletter')],
  ['junk-share', junk('share')],
  ['junk-support', junk('support')],
  ['junk-bio', junk('bio')],
  ['home>.5', (c, i) => is(c.homeShare[i]! > 0.5)],
  ['home>.2', (c, i) => is(c.homeShare[i]! > 0.2)],
  ['home>.05', (c, i) => is(c.homeShare[i]! > 0.05)],
  ['template>.5', (c, i) => is(c.templateShare[i]! > 0.5)],
  ['template>.2', (c, i) => is(c.templateShare[i]! > 0.2)],
  ['template>.05', (c, i) => is(c.templateShare[i]! > 0.05)],
  ['outside', (c, i) => is(!inside(c.page, c.page.lines[i]!.box, c.root.box))],
  ['unnamed', (c, i) => is(c.root.named !== null && !inside(c.page, c.page.lines[i]!.box, c.root.named))],
  ['named', (c, i) => is(c.root.named !== null && inside(c.page, c.page.lines[i]!.box, c.root.named))],
  ['beforeTitle', (c, i) => is(i < c.title)],
  ['isTitle', (c, i) => is(i === c.title)],
  ['before', (c, i) => is(i < c.first)],
  ['after', (c, i) => is(i > c.last)],
  ['farBefore', (c, i) => is(i < c.first - 5)],
  ['farAfter', (c, i) => is(i > c.last + 5)],
  ['previous', (c, i) => massNear(c, i, -1, -1)],
  ['next', (c, i) => massNear(c, i, 1, 1)],
  ['near', (c, i) => massNear(c, i, -4, 4) / 2],
  ['both', (c, i) => Math.min(massNear(c, i, -3, -1), massNear(c, i, 1, 3))],
  ['repeated', (c, i) => is(c.repeated[i]!)],
  ['branch>.5', (c, i) => is(c.branchShare[i]! > 0.5)],
  ['branch>.2', (c, i) => is(c.branchShare[i]! > 0.2)],
  ['branch>.05', (c, i) => is(c.branchShare[i]! > 0.05)],
  ['card', (c, i) => is(c.card[i]!)],
  ['junkBox', (c, i) => is(c.junkBox[i]!)],
  ['since', (c, i) => c.since[i]! / 10],
  ['until', (c, i) => c.until[i]! / 10],
  ['since>3', (c, i) => is(c.since[i]! > 3)],
  ['until>3', (c, i) => is(c.until[i]! > 3)],
  [
    'headingOverProse',
    (c, i) =>
      is((c.page.evidence[i]! & EVIDENCE.heading) !== 0 && c.until[i] === 1 && c.page.home[i] === c.page.home[i + 1]),
  ],
  [
    'headingOverList',
    (c, i) =>
      is(
        (c.page.evidence[i]! & EVIDENCE.heading) !== 0 &&
          i + 1 < c.page.lines.length &&
          linkShare(c.page.lines[i + 1]!) > 0.85,
      ),
  ],
  [
    'linkNeighbors',
    (c, i) =>
      is(
        (i > 0 && linkShare(c.page.lines[i - 1]!) > 0.85) ||
          (i + 1 < c.page.lines.length && linkShare(c.page.lines[i + 1]!) > 0.85),
      ),
  ],
  ['oneOfMany', (c, i) => is(c.oneOfMany[i]!)],
  ['capitalLink', (c, i) => is(linkShare(c.page.lines[i]!) > 0.85 && !/\p{Ll}/u.test(c.page.lines[i]!.text))],
  [
    'linkOnly',
    (c, i) =>
      is(linkShare(c.page.lines[i]!) > 0.85 && c.page.words[i]! >= 5 && (c.page.evidence[i]! & EVIDENCE.heading) === 0),
  ],
  ['repeatedShort', (c, i) => is(c.repeated[i]! && c.page.words[i]! < 9)],
  ['shortDiv', (c, i) => is(c.page.words[i]! < 9 && /^(?:div|section|span)$/.test(tagOf(c, i)))],
  ['shortP', (c, i) => is(c.page.words[i]! < 9 && tagOf(c, i) === 'p')],
  ['listLinks', (c, i) => is(tagOf(c, i) === 'li') * linkShare(c.page.lines[i]!)],
  ['liEnds', (c, i) => is(tagOf(c, i) === 'li' && c.page.ends[i]!)],
  [
    'deepCaption',
    (c, i) =>
      is(
        (c.page.evidence[i]! & (EVIDENCE.caption | EVIDENCE.figure)) !== 0 &&
          (c.page.evidence[i]! & EVIDENCE.player) !== 0,
      ),
  ],
  [
    'tweet',
    (c, i) => is((c.page.evidence[i]! & (EVIDENCE.quote | EVIDENCE.embed)) === (EVIDENCE.quote | EVIDENCE.embed)),
  ],
  ['junk-consent', junk('consent')],
  ['homeLinks', (c, i) => c.page.boxLinked[c.page.home[i]!]! / Math.max(1, c.page.boxWords[c.page.home[i]!]!)],
];

export function featuresOf(context: LineContext, line: number): number[] {
  return FEATURES.map(([, value]) => value(context, line));
}

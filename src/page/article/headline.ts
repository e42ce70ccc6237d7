/** Lines of the page that could be its headline. */
import { AGAINST, EVIDENCE } from './evidence';
import type { Measured } from './measure';
import { likeness, type ShownTitle } from './metadata';
import { inside, type Root } from './root';

const NAMED =
  /(?:^|[\s_-])(?:headline|title|heading)|(?:article|story|post|entry|page)[-_]?(?:title|headline|header|heading|hed)/i;
/** Words; shorter ones name sections, longer ones are paragraphs in big letters. */
const LONGEST = 40;

export function shownTitles(page: Measured, root: Root): ShownTitle[] {
  const titles: ShownTitle[] = [];
  const bodyStart = page.lines.findIndex((line, i) => page.mass[i]! >= 15 && inside(page, line.box, root.box));
  for (let i = 0; i < page.lines.length && titles.length < 20; i++) {
    const box = page.boxes[page.lines[i]!.box]!;
    const inHeading = (page.evidence[i]! & EVIDENCE.heading) !== 0;
    if (!inHeading || page.words[i]! > LONGEST) continue;
    const own = box.evidence & EVIDENCE.heading ? box : (page.boxes[box.parent] ?? box);
    const level = Number(/^h([1-6])$/.exec(own.name)?.[1] ?? 6);
    const named =
      NAMED.test(own.element.getAttribute('class') ?? '') || own.element.getAttribute('itemprop') === 'headline';
    let trust = level === 1 ? 0.6 : level === 2 ? 0.2 : 0.05;
    if (named) trust += 0.15;
    if (page.words[i]! < 3) trust -= 0.25;
    if (bodyStart >= 0 && i > bodyStart) trust -= 0.3;
    else if (bodyStart >= 0 && bodyStart - i > 60) trust -= 0.1;
    if ((page.evidence[i]! & AGAINST & ~(EVIDENCE.byline | EVIDENCE.player)) !== 0) trust -= 0.2;
    if (trust > 0.04) titles.push({ line: i, text: page.lines[i]!.text, trust });
  }
  return titles;
}

/** Where a headline that is known from elsewhere stands above the story, in whatever element; -1 when it is not shown. */
export function lineOfTitle(page: Measured, title: string): number {
  const start = page.mass.findIndex((mass) => mass >= 15);
  const end = start === -1 ? page.lines.length : start;
  for (let line = end - 1; line >= 0; line--)
    if (page.words[line]! <= LONGEST && likeness(page.lines[line]!.text, title) > SAME) return line;
  return -1;
}

/** Shared words; editors change a word or two between the page and what it tells machines. */
const SAME = 0.8;

/** One line with all that features ask for, looked up once. */
import { EVIDENCE } from './evidence';
import type { LineContext } from './line-context';

export type LineView = {
  readonly text: string;
  readonly words: number;
  readonly ends: boolean;
  /** Share of its characters that are links; nearly all of them. */
  readonly links: number;
  readonly allLink: boolean;
  /** Characters in bold or italics. */
  readonly strong: number;
  readonly tag: string;
  /** In a `div`, `section` or `span`. */
  readonly plain: boolean;
  readonly evidence: number;
  readonly heading: boolean;
  /** Without a small letter. */
  readonly upper: boolean;
  readonly homeShare: number;
  readonly templateShare: number;
  readonly branchShare: number;
};

const SMALL_LETTER = /\p{Ll}/u;

export function viewOf({ page, homeShare, templateShare, branchShare }: LineContext, line: number): LineView {
  const { box, text, strong } = page.lines[line]!;
  const tag = page.boxes[box]!.name;
  const evidence = page.evidence[line]!;
  return {
    text,
    words: page.words[line]!,
    ends: page.ends[line] === 1,
    links: page.links[line]!,
    allLink: page.links[line]! > 0.85,
    strong,
    tag,
    plain: tag === 'div' || tag === 'section' || tag === 'span',
    evidence,
    heading: (evidence & EVIDENCE.heading) !== 0,
    upper: !SMALL_LETTER.test(text),
    homeShare: homeShare[line]!,
    templateShare: templateShare[line]!,
    branchShare: branchShare[line]!,
  };
}

/** What an element's name alone says about the text inside it. */
import { evidenceOfTag } from './evidence';

/**
 * skipped: never read, no text for a reader or text that is not the page's; line: part of the line around them;
 * custom: the same inside a paragraph, else a box; box: ends a line, as it does on screen unless a style says otherwise.
 */
export type TagUse = 'skipped' | 'line' | 'custom' | 'box' | 'break' | 'rule';

export type Tag = {
  readonly name: string;
  readonly use: TagUse;
  /** Paragraph-like: what stands inside is one line of the text, whatever it is made of. */
  readonly paragraph: boolean;
  /** Emphasis: hundreds on a page, and their classes say nothing. */
  readonly strong: boolean;
  readonly evidence: number;
};

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const SKIPPED = setOf(
  'script style noscript template iframe frame frameset object embed svg canvas video audio map select datalist textarea input progress meter head title link meta dialog-polyfill',
);
const INLINE = setOf(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark math nobr picture q rp rt ruby s samp slot small source span strike strong sub sup time track tt u var wbr',
);
const PARAGRAPH = setOf('p li dd dt h1 h2 h3 h4 h5 h6 figcaption caption');
const STRONG = setOf('b strong em i');

const known = new Map<string, Tag>();
/** Names repeat; the memory is dropped when a page invents too many. */
const KNOWN_LIMIT = 1000;

/** By `localName`, which is in lower case but in foreign elements. */
export function tagOf(localName: string): Tag {
  const found = known.get(localName);
  if (found !== undefined) return found;
  const name = localName.toLowerCase();
  const tag: Tag = {
    name,
    use: purposeOf(name),
    paragraph: PARAGRAPH.has(name),
    strong: STRONG.has(name),
    evidence: evidenceOfTag(name),
  };
  if (known.size > KNOWN_LIMIT) known.clear();
  known.set(localName, tag);
  return tag;
}

function purposeOf(name: string): TagUse {
  if (name === 'br') return 'break';
  if (name === 'hr') return 'rule';
  if (SKIPPED.has(name)) return 'skipped';
  if (INLINE.has(name)) return 'line';
  return name.includes('-') ? 'custom' : 'box';
}

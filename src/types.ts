/**
 * The vocabulary of Newsgloss: what flows from a page to what the reader sees.
 * Plain, serializable, immutable. Every offset is a UTF-16 index into `Article.text`; ends are exclusive.
 */

/** A stretch of text: `article.text.slice(start, end)`. */
export type Span = { readonly start: number; readonly end: number };

export type BlockKind =
  | 'title'
  | 'standfirst'
  | 'paragraph'
  | 'subheading'
  | 'list'
  | 'quote'
  | 'caption'
  | 'credit'
  | 'boilerplate';

/** A part of the page's text, in reading order. Credits and boilerplate stay in the text but are no part of the story. */
export type Block = Span & { readonly kind: BlockKind };

/** A story as found on a page or read from a file. */
export type Article = {
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  /** ISO 8601: a date or a date with time. */
  readonly published: string | null;
  /** The same, where the page says that the story was changed on a later day. */
  readonly modified: string | null;
  /** As the page names it: 'Politics'. */
  readonly section: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly isArticle: boolean;
  /** Why it is or is not an article, in words a reader understands. */
  readonly reasons: readonly string[];
  readonly text: string;
  readonly blocks: readonly Block[];
};

/** `group`: nationalities, faiths, political groups as people. */
export type Kind = 'person' | 'organization' | 'place' | 'group' | 'event' | 'work' | 'product';

export type MentionForm = 'full' | 'short' | 'acronym' | 'role' | 'pronoun';

export type Mention = Span & { readonly form: MentionForm };

export type EntityRef = { readonly id: string; readonly wikipedia: string | null; readonly wikidata: string | null };

/** What somebody is or was: an office, a job, a function. Dates are ISO, possibly only a year or a month. */
export type Role = {
  readonly title: string;
  readonly of: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly source: 'dataset' | 'text';
};

/** An entity that a chain may be about, with the evidence. */
export type Candidate = {
  readonly entity: EntityRef;
  readonly name: string;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly string[];
};

/** All mentions of one entity in one article. */
export type Chain = {
  readonly id: number;
  readonly kind: Kind;
  readonly name: string;
  readonly entity: EntityRef | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly mentions: readonly Mention[];
  /** What they were at the article's date. */
  readonly role: Role | null;
  /** Best first. */
  readonly candidates: readonly Candidate[];
};

/** direct: set off or standing alone; mixed: quoted words inside a sentence; indirect: reported without marks. */
export type QuoteForm = 'direct' | 'mixed' | 'indirect';

export type Speaker = { readonly span: Span | null; readonly chain: number | null; readonly text: string | null };

/** Quoted words, without their marks. Pieces of one utterance share `group`. */
export type Quote = Span & {
  readonly form: QuoteForm;
  readonly group: number;
  readonly cue: Span | null;
  readonly speaker: Speaker;
  /** 0 to 1. */
  readonly confidence: number;
};

export type Ranked = { readonly chain: number; readonly weight: number };

/** A calendar expression made absolute. `from` and `to` are YYYY-MM-DD, inclusive. */
export type Dated = Span & {
  readonly from: string;
  readonly to: string;
  readonly precision: 'day' | 'month' | 'year' | 'approximate';
  /** The sentence that tells what happened then. */
  readonly event: Span;
};

/** A number worth keeping, with its unit; `counts` says of what. */
export type Figure = Span & { readonly counts: string };

export type Voice = {
  readonly chain: number | null;
  readonly text: string;
  /** Quoted words in all. */
  readonly words: number;
  /** Indices into `Annotation.quotes`. */
  readonly quotes: readonly number[];
  readonly source: 'named' | 'unnamed';
  readonly role: string | null;
};

export type Summary = {
  readonly who: readonly Ranked[];
  readonly where: readonly Ranked[];
  /** Every calendar expression of the story, in text order. */
  readonly when: readonly Dated[];
  readonly numbers: readonly Figure[];
  readonly voices: readonly Voice[];
  readonly key: readonly Span[];
};

/** The one result that page, popup, exports and command line share. */
export type Annotation = {
  readonly schema: 'newsgloss/1';
  readonly engine: string;
  readonly dataset: { readonly version: string; readonly asOf: string };
  readonly article: Article;
  readonly chains: readonly Chain[];
  readonly quotes: readonly Quote[];
  readonly summary: Summary;
};

/** What a card shows and what it needs from the page around it. Plain data; every text is shown as text. */
import type { Kind, QuoteForm } from '../../types';

/** What a card is about. */
export type Target =
  | { readonly type: 'name'; readonly chain: number; readonly mention: number }
  | { readonly type: 'quote'; readonly quote: number };

export type Fact = { readonly label: string; readonly value: string };

export type Rival = { readonly name: string; readonly score: number; readonly reasons: readonly string[] };

export type NameContent = {
  readonly type: 'name';
  readonly title: string;
  readonly kind: Kind;
  /** What they were at the article's date: 'President of Kazakhstan since 2019'. */
  readonly line: string | null;
  /** What they are at the dataset's date, where that differs from `line`. */
  readonly now: string | null;
  readonly description: string | null;
  readonly facts: readonly Fact[];
  /** The dataset's date, as the reader writes dates; null when nothing comes from it. */
  readonly asOf: string | null;
  readonly inStory: {
    readonly count: number;
    /** What they say. `index` is that of `Annotation.quotes`. */
    readonly quotes: readonly { readonly index: number; readonly text: string }[];
  };
  /** 0 to 1. */
  readonly confidence: number;
  /** Best first; the first is the one shown. */
  readonly candidates: readonly Rival[];
  /** https only; anything else is not shown. */
  readonly wikipediaUrl: string | null;
  /** The reader's own link; http and https only. */
  readonly ownUrl: string | null;
  /** Name of the reader's list that it comes from. */
  readonly ownList: string | null;
  /** 'story': not in the dataset, all that is known stands in the text. 'own': from a list of the reader's. */
  readonly origin: 'dataset' | 'story' | 'own';
};

export type QuoteContent = {
  readonly type: 'quote';
  readonly speaker: string | null;
  readonly role: string | null;
  /** The words that introduce it: 'told reporters'. */
  readonly cue: string | null;
  readonly form: QuoteForm;
  /** 0 to 1. */
  readonly confidence: number;
  readonly text: string;
};

export type CardContent = NameContent | QuoteContent;

/** CSS colors of the kinds, for text on the light and on the dark card. */
export type CardColors = Readonly<Record<'light' | 'dark', Readonly<Record<Kind, string>>>>;

/** The message of a key with its arguments filled in. */
export type Translate = (key: string, ...args: readonly (string | number)[]) => string;

/** What is painted on the page, as the card asks for it. */
export type Surface = {
  hitTest(x: number, y: number): Target | null;
  /** In reading order. */
  targets(): readonly Target[];
  rectsOf(target: Target): readonly DOMRect[];
  reveal(target: Target): boolean;
  emphasize(targets: readonly Target[]): void;
  scheme(): 'light' | 'dark';
};

export type CardActions = {
  /** Scrolls to a quote or mention; the card itself does so for what is painted. */
  goTo(target: Target): void;
  notThisOne(chain: number): void;
  /** Puts the card's content on the clipboard; false when the browser did not allow it. */
  copy(content: CardContent): boolean | Promise<boolean>;
};

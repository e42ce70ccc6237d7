/** What a tagger is: it finds the names of a story. */
import type { Kind, Span } from '../../types';
import type { AliasCandidate, Dataset } from '../dataset';
import type { Story } from '../text';
import type { DictionaryMatch } from './dictionary';

/** A name in the text, typed. `first` and `last` are token indices, `last` exclusive. */
export type NameSpan = Span & {
  readonly first: number;
  readonly last: number;
  readonly kind: Kind;
  /** What the dataset offers for exactly this span; empty for names it does not know. */
  readonly candidates: readonly AliasCandidate[];
  /** The title phrase before it ('Kazakh President'), as tokens, or null. */
  readonly title: { readonly first: number; readonly last: number } | null;
  /** 0 to 1: how sure it is a name of this kind. */
  readonly confidence: number;
};

export type TaggerInput = {
  readonly story: Story;
  readonly dataset: Dataset;
  readonly matches: readonly DictionaryMatch[];
};

/** Spans in text order, never overlapping. */
export type Tagger = (input: TaggerInput) => NameSpan[];

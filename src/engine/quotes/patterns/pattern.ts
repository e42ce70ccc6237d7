/** A pattern looks at a quoted region from one side and names who may have said it, with the evidence. */
import type { Phrase } from '../parse/phrases';
import type { Region } from '../regions';
import type { Report } from '../reports';
import type { Scene, TokenRange } from '../scene';

/** Names of evidence → strength, as `weights.ts` weighs them. */
export type Evidence = Readonly<Record<string, number>>;

export type Candidate = {
  readonly pattern: string;
  readonly cue: TokenRange | null;
  /** Null with `asBefore`: whoever spoke before. */
  readonly subject: Phrase | null;
  readonly asBefore: boolean;
  readonly evidence: Evidence;
};

/** The region in question and what is around it. */
export type View = {
  readonly scene: Scene;
  readonly region: Region;
  readonly range: TokenRange;
  /** Reports of every sentence of the story, by cue. */
  readonly bySentence: readonly (readonly Report[])[];
  /** Reports before the region in its first sentence, nearest first. */
  readonly before: readonly Report[];
  /** Reports behind the region in its last sentence, nearest first. */
  readonly after: readonly Report[];
  /** The region before this one, if it was speech with a speaker. */
  readonly previous: { readonly region: Region; readonly governed: boolean } | null;
  /** Opens a sentence and ends with its punctuation. */
  readonly alone: boolean;
};

export type Pattern = { readonly name: string; readonly candidates: (view: View) => readonly Candidate[] };

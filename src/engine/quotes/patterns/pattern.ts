/** A pattern looks at a quoted region from one side and says who governs it, or that it cannot tell. */
import type { Region } from '../regions';
import type { Scene, TokenRange } from '../scene';

export type Attribution = {
  readonly cue: TokenRange | null;
  readonly subject: TokenRange | null;
  /** 0 to 1: share of its hits that were right, from reading them. */
  readonly confidence: number;
};

export type Pattern = {
  readonly name: string;
  find(region: Region, scene: Scene): Attribution | null;
};

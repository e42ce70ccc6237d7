/** What the fuzzer knows of a parser. Inputs are text; parsers of bytes read each unit as a byte. */
import type fc from 'fast-check';
import type { Seeds } from './seeds';

export type Parser = {
  readonly name: string;
  /** Parts of all inputs: slow parsers get fewer. */
  readonly share: number;
  inputs(seeds: Seeds): fc.Arbitrary<string>;
  /** Reads an input; what is wrong with the result. What is thrown counts as a problem, too. */
  problems(input: string): readonly string[] | Promise<readonly string[]>;
  /** How time grows with the input; null where the input's size is bounded elsewhere. */
  readonly growth: Growth | null;
};

export type Growth = {
  /** Repeated until the input is long enough. */
  readonly pieces: readonly string[];
  /** Made once for an input and not measured: parsing the page, opening the file. */
  prepare(input: string): () => void;
};

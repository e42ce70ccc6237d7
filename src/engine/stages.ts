/** What the stages of the pipeline hand to each other beyond the vocabulary of `types.ts`. */

/** What a chain's names, titles and entity tell of it; pronouns and nouns are resolved with it. Parallel to the chains. */
export type ChainTraits = {
  readonly gender: 'male' | 'female' | null;
  /** Several people or bodies: 'the Democrats', 'police'. */
  readonly plural: boolean;
  /** Category of the entity in the dataset, or null. */
  readonly category: string | null;
  /** Name of the country that the entity belongs to or is, or null. */
  readonly country: string | null;
  /** Head nouns that can stand for it, lower case: 'president', 'ministry', 'company', 'spokeswoman'. */
  readonly nouns: readonly string[];
};

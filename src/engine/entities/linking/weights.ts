/**
 * Weights of the evidence, in log odds and in the order of LINK_FEATURES: logistic regression by `npm run train-linker`.
 * Nothing of them is a word of a text.
 */
export const LINK_WEIGHTS: readonly number[] = [
  -1.75, 0.0, 0.84, 0.59, 0.16, 0.48, -0.15, 0.78, 0.0, -1.2, 0.51, 1.06, 0.0, 1.01, 0.0, 0.0, 0.0, -0.14, 1.63, -1.41,
  -0.92, 0.0, -0.61, 0.0, 0.0, 0.56, 0.0, 1.37, 0.0,
];

/** From this probability a name is linked: precision of nine in ten on rightly found spans. */
export const LINK_AT = 0.55;

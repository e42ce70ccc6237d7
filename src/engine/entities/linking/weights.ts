/**
 * Weights of the evidence, in log odds and in the order of LINK_FEATURES: logistic regression by `npm run train-linker`.
 * Nothing of them is a word of a text.
 */
export const LINK_WEIGHTS: readonly number[] = [
  -1.36, 0.01, 0.59, 0.63, 0.12, 0.01, -1.38, 0.73, -1.1, 0.46, 1.08, 0.85, -0.34, 1.92, -1.0, -0.66, 0.12, -0.5, 0.69,
  1.51,
];

/** From this probability a name is linked. Precision on hand-annotated articles 93.7 % at recall 73.5; at .6 it is 95.1 and 69.7, at .7 96.4 and 62.8. */
export const LINK_AT = 0.52;

/**
 * Training of the segment model: semi-Markov conditional random field (Sarawagi and Cohen 2004) by AdaGrad. Labels may be
 * partial: an example says which labels each segment may have, and all cuts that keep to it count as right.
 */
import { LABELS, START } from '../../src/engine/entities/tagger/model';

export type SegmentExample = {
  readonly start: number;
  readonly end: number;
  /** Rows of the weight table. */
  readonly rows: Uint32Array;
  /** Bit per label that is possible at all (names: all kinds; single tokens: OUTSIDE). */
  readonly possible: number;
  /** Bit per label that the annotation allows. */
  readonly allowed: number;
};

export type Example = {
  readonly length: number;
  readonly segments: readonly SegmentExample[];
  readonly weight: number;
};

export type Weights = { readonly table: Float32Array; readonly transitions: Float32Array };

export type TrainOptions = {
  readonly rowBits: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
};

export function trainWeights(
  examples: readonly Example[],
  options: TrainOptions,
  log: (line: string) => void,
): Weights {
  const size = 2 ** options.rowBits * LABELS;
  const table = new Float32Array(size);
  const squares = new Float32Array(size).fill(1e-6);
  const transitions = new Float32Array((LABELS + 1) * LABELS);
  const transitionSquares = new Float32Array(transitions.length).fill(1e-2);
  const order = examples.map((_, index) => index);
  const random = generator(20_260);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    for (const index of order) {
      const example = examples[index]!;
      const scores = scoresOf(example, table);
      const all = expectations({ example, scores, transitions, constrained: false });
      const right = expectations({ example, scores, transitions, constrained: true });
      if (right === null || all === null) continue;
      loss += (all.logZ - right.logZ) * example.weight;
      example.segments.forEach(({ rows }, at) => {
        for (let label = 0; label < LABELS; label++) {
          const gradient = (right.segments[at * LABELS + label]! - all.segments[at * LABELS + label]!) * example.weight;
          if (Math.abs(gradient) < 1e-4) continue;
          for (let k = 0; k < rows.length; k++) {
            const cell = rows[k]! * LABELS + label;
            squares[cell]! += gradient * gradient;
            table[cell] = table[cell]! * (1 - options.decay) + (options.rate * gradient) / Math.sqrt(squares[cell]!);
          }
        }
      });
      for (let cell = 0; cell < transitions.length; cell++) {
        const gradient = (right.transitions[cell]! - all.transitions[cell]!) * example.weight;
        if (Math.abs(gradient) < 1e-4) continue;
        transitionSquares[cell]! += gradient * gradient;
        transitions[cell]! += (options.rate * gradient) / Math.sqrt(transitionSquares[cell]!);
      }
    }
    log(`epoch ${epoch + 1}: loss ${(loss / examples.length).toFixed(4)}`);
  }
  return { table, transitions };
}

function scoresOf({ segments }: Example, table: Float32Array): Float64Array {
  const scores = new Float64Array(segments.length * LABELS);
  segments.forEach(({ rows, possible }, at) => {
    for (let label = 0; label < LABELS; label++) {
      if (!(possible & (1 << label))) continue;
      let sum = 0;
      for (let k = 0; k < rows.length; k++) sum += table[rows[k]! * LABELS + label]!;
      scores[at * LABELS + label] = sum;
    }
  });
  return scores;
}

type Expected = { readonly logZ: number; readonly segments: Float64Array; readonly transitions: Float64Array };

/** Expected counts by forward-backward in log space; null when no cut is allowed. */
function expectations(input: {
  example: Example;
  scores: Float64Array;
  transitions: Float32Array;
  constrained: boolean;
}): Expected | null {
  const { example, scores, transitions, constrained } = input;
  const { length, segments } = example;
  const width = LABELS + 1;
  const forward = new Float64Array((length + 1) * width).fill(Number.NEGATIVE_INFINITY);
  const backward = new Float64Array((length + 1) * width).fill(Number.NEGATIVE_INFINITY);
  forward[START] = 0;
  const open = (at: number): number => (constrained ? segments[at]!.allowed : segments[at]!.possible);
  // Segments come sorted by start: forward can run through them, backward through the reverse.
  const into = new Float64Array(segments.length * LABELS).fill(Number.NEGATIVE_INFINITY);
  for (let at = 0; at < segments.length; at++) {
    const { start, end } = segments[at]!;
    const bits = open(at);
    if (bits === 0) continue;
    for (let label = 0; label < LABELS; label++) {
      if (!(bits & (1 << label))) continue;
      let sum = Number.NEGATIVE_INFINITY;
      for (let previous = 0; previous <= START; previous++)
        sum = logAdd(sum, forward[start * width + previous]! + transitions[previous * LABELS + label]!);
      into[at * LABELS + label] = sum;
      const cell = end * width + label;
      forward[cell] = logAdd(forward[cell]!, sum + scores[at * LABELS + label]!);
    }
  }
  let logZ = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < LABELS; label++) logZ = logAdd(logZ, forward[length * width + label]!);
  if (!Number.isFinite(logZ)) return null;
  for (let label = 0; label < LABELS; label++) backward[length * width + label] = 0;
  const counts = new Float64Array(segments.length * LABELS);
  const moves = new Float64Array((LABELS + 1) * LABELS);
  for (let at = segments.length - 1; at >= 0; at--) {
    const { start, end } = segments[at]!;
    const bits = open(at);
    if (bits === 0) continue;
    for (let label = 0; label < LABELS; label++) {
      if (!(bits & (1 << label))) continue;
      const after = scores[at * LABELS + label]! + backward[end * width + label]!;
      counts[at * LABELS + label] = Math.exp(into[at * LABELS + label]! + after - logZ);
      for (let previous = 0; previous <= START; previous++) {
        const move = transitions[previous * LABELS + label]! + after;
        const cell = start * width + previous;
        if (forward[cell] === Number.NEGATIVE_INFINITY) continue;
        moves[previous * LABELS + label]! += Math.exp(forward[cell]! + move - logZ);
        backward[cell] = logAdd(backward[cell]!, move);
      }
    }
  }
  return { logZ, segments: counts, transitions: moves };
}

function logAdd(a: number, b: number): number {
  if (a === Number.NEGATIVE_INFINITY) return b;
  if (b === Number.NEGATIVE_INFINITY) return a;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}

/** Linear congruential: the same training every time. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}

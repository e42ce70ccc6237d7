/** Making what the card is about stand out on the page, in its own color. */
import type { Tone } from './colors';
import type { Registry } from './registry';
import { activeHighlight } from './style';
import type { Target } from './types';

/** Above names (1) and quotes (0). */
const PRIORITY = 2;

export type Emphasis = { set(targets: readonly Target[]): void };

export function createEmphasis(registry: Registry): Emphasis {
  let shown: Tone | null = null;
  return {
    set(targets) {
      if (shown !== null) CSS.highlights.delete(activeHighlight(shown));
      const first = targets[0];
      shown = first === undefined ? null : registry.toneOf(first);
      if (shown === null) return;
      const active = new Highlight(...targets.flatMap(registry.rangesOf));
      active.priority = PRIORITY;
      CSS.highlights.set(activeHighlight(shown), active);
    },
  };
}

/** What the two forms of painting have in common, as the highlighter drives them. */
import type { NameMark, Target } from './types';

/** A short piece of painting. `near` tells what it paints, to do first what the reader sees. */
export type Step = { readonly near: Element | null; run(): void };

export type NameLayer = {
  steps(names: readonly NameMark[]): Step[];
  /** The name painted at a point of the window. */
  at(x: number, y: number): Target | null;
  clear(): void;
};

export const nameTarget = (mark: NameMark): Target => ({ type: 'name', chain: mark.id, mention: mark.mention });

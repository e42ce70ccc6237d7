/** Where the story stands: the smallest box that holds nearly all of the page's prose. */
import { EVIDENCE } from './evidence';
import type { Measured } from './measure';

/** A box below this share leaves too much of the prose outside to be the story's. */
const STAY_BELOW = 0.75;
/** Markup that names the body is believed from this share of the prose on. */
const NAMED_FROM = 0.3;

/** `named`: the box that markup or class calls the body, if its prose is enough. */
export type Root = { readonly box: number; readonly named: number | null };

export function findRoot(page: Measured): Root {
  const named = namedBody(page);
  let box = 0;
  const total = page.totalMass;
  if (total > 0) {
    // Children follow their parents in the list, so one pass goes down the heaviest path.
    for (let b = 1; b < page.boxes.length; b++) {
      if (page.boxes[b]!.parent === box && page.boxMass[b]! >= STAY_BELOW * page.boxMass[box]!) box = b;
    }
  }
  return { box, named };
}

function namedBody(page: Measured): number | null {
  let best: number | null = null;
  for (let b = 1; b < page.boxes.length; b++) {
    const box = page.boxes[b]!;
    if (!box.marked && (box.evidence & EVIDENCE.body) === 0) continue;
    const mass = page.boxMass[b]!;
    if (mass < NAMED_FROM * page.totalMass) continue;
    if (best === null || mass > page.boxMass[best]! || (mass > 0.9 * page.boxMass[best]! && inside(page, b, best)))
      best = b;
  }
  return best;
}

export function inside(page: Measured, box: number, outer: number): boolean {
  let at = box;
  while (at > outer) at = page.boxes[at]!.parent;
  return at === outer;
}

/** Walking what is painted, in reading order. */
import type { Surface, Target } from './content';
import { sameTarget } from './timing';

/** The target of this type after (or before) `from`, around the end; without `from`, the first that is in the window or below. */
export function nextTarget({
  surface,
  type,
  by,
  from,
}: {
  readonly surface: Surface;
  readonly type: Target['type'];
  readonly by: -1 | 1;
  readonly from: Target | null;
}): Target | null {
  const targets = surface.targets();
  const start = from === null ? -1 : targets.findIndex((target) => sameTarget(target, from));
  if (start < 0)
    return firstInWindow(
      targets.filter((target) => target.type === type),
      surface,
    );
  for (let i = 1; i <= targets.length; i++) {
    const target = targets[(start + i * by + targets.length * 2) % targets.length]!;
    if (target.type === type) return target;
  }
  return null;
}

/** The painted mentions of the same name, and which of them this is. */
export function siblings(
  target: Target,
  surface: Surface,
): { readonly all: readonly Target[]; readonly index: number } {
  if (target.type === 'quote') return { all: [target], index: 0 };
  const all = surface.targets().filter((other) => other.type === 'name' && other.chain === target.chain);
  return { all, index: all.findIndex((other) => sameTarget(other, target)) };
}

/** Whether a tour may go on from `target`: a reader who scrolled elsewhere starts there. */
export function isInWindow(target: Target, surface: Surface, height: number): boolean {
  const box = surface.rectsOf(target)[0];
  return box !== undefined && box.top >= 0 && box.bottom <= height;
}

function firstInWindow(targets: readonly Target[], surface: Surface): Target | null {
  return targets.find((target) => (surface.rectsOf(target)[0]?.top ?? -1) >= 0) ?? targets[0] ?? null;
}

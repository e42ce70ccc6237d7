/**
 * The safe triangle: is the pointer on its way to the card?
 *
 *        last ●
 *            ╱ ╲          now inside ⇒ on its way
 *           ╱ ● ╲  now
 *          ╱     ╲
 *    ┌────┴───────┴──┐
 *    │     card      │
 */
export type Point = { readonly x: number; readonly y: number };
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Whether going from `last` to `now` stays within the triangle from `last` to the facing edges of `box`, grown by `buffer`. */
export function isOnTheWay({
  last,
  now,
  box,
  buffer,
}: {
  readonly last: Point;
  readonly now: Point;
  readonly box: Box;
  readonly buffer: number;
}): boolean {
  if (last.x === now.x && last.y === now.y) return false;
  const grown = {
    left: box.left - buffer,
    top: box.top - buffer,
    right: box.right + buffer,
    bottom: box.bottom + buffer,
  };
  if (contains(grown, now)) return true;
  return facingEdges(last, grown).some(([a, b]) => isInTriangle(now, last, a, b));
}

export function contains(box: Box, point: Point): boolean {
  return point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom;
}

/** The edges that can be seen from a point outside: one or two. */
function facingEdges({ x, y }: Point, box: Box): [Point, Point][] {
  const topLeft = { x: box.left, y: box.top };
  const topRight = { x: box.right, y: box.top };
  const bottomLeft = { x: box.left, y: box.bottom };
  const bottomRight = { x: box.right, y: box.bottom };
  const edges: [Point, Point][] = [];
  if (y < box.top) edges.push([topLeft, topRight]);
  if (y > box.bottom) edges.push([bottomLeft, bottomRight]);
  if (x < box.left) edges.push([topLeft, bottomLeft]);
  if (x > box.right) edges.push([topRight, bottomRight]);
  return edges;
}

function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [side(point, a, b), side(point, b, c), side(point, c, a)];
  return !(sides.some((s) => s < 0) && sides.some((s) => s > 0));
}

/** Positive on one side of the line through a and b, negative on the other. */
function side(point: Point, a: Point, b: Point): number {
  return (point.x - b.x) * (a.y - b.y) - (a.x - b.x) * (point.y - b.y);
}

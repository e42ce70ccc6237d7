/** Where the names of a map stand, so that none covers another or a dot. */
import type { Size } from './frame';

export type Anchor = {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** A dot has its name beside it; a country has it on its land. */
  readonly isDot: boolean;
};
export type Label = {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly align: 'start' | 'middle' | 'end';
};

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

/** Of the 10.5 px type of the map (measured over Liberation Sans and Noto Sans). */
const CHARACTER_WIDTH = 5.9;
const LINE = 13;
const DOT = 5;

/** Labels of the first anchors that find room, in the order given. */
export function placeLabels(anchors: readonly Anchor[], size: Size): Label[] {
  const taken: Box[] = anchors.filter(({ isDot }) => isDot).map(({ x, y }) => boxAround(x, y, DOT, DOT));
  const labels: Label[] = [];
  for (const anchor of anchors) {
    const found = positionsOf(anchor).find(
      ({ box }) => isInside(box, size) && !taken.some((other) => overlap(box, other)),
    );
    if (found === undefined) continue;
    taken.push(found.box);
    labels.push(found.label);
  }
  return labels;
}

function positionsOf({ name, x, y, isDot }: Anchor): { label: Label; box: Box }[] {
  const width = name.length * CHARACTER_WIDTH;
  const middle = (top: number) => ({
    label: { name, x, y: top, align: 'middle' as const },
    box: boxAround(x, top, width / 2, LINE / 2),
  });
  if (!isDot) return [middle(y)];
  const gap = DOT + 3;
  return [
    { label: { name, x: x + gap, y, align: 'start' }, box: boxAround(x + gap + width / 2, y, width / 2, LINE / 2) },
    { label: { name, x: x - gap, y, align: 'end' }, box: boxAround(x - gap - width / 2, y, width / 2, LINE / 2) },
    middle(y - LINE),
    middle(y + LINE),
  ];
}

function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

function isInside({ left, right, top, bottom }: Box, { width, height }: Size): boolean {
  return left >= 2 && right <= width - 2 && top >= 0 && bottom <= height;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Where the keys of a menu lead (WAI-ARIA menu button). */
type Move = { readonly key: string; readonly at: number; readonly names: readonly string[]; readonly column: number };

/** Index of the item that a key leads to, or null when the key means nothing here. Columns are all of the same length. */
export function nextItem({ key, at, names, column }: Move): number | null {
  const count = names.length;
  const wrap = (index: number) => (index + count) % count;
  switch (key) {
    case 'ArrowDown':
      return wrap(at + 1);
    case 'ArrowUp':
      return at < 0 ? count - 1 : wrap(at - 1);
    case 'ArrowRight':
    case 'ArrowLeft':
      return wrap(at + column);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default: {
      if (key.length !== 1) return null;
      const order = [...names.keys()].map((index) => wrap(at + 1 + index));
      return order.find((index) => names[index]?.toLowerCase().startsWith(key.toLowerCase())) ?? null;
    }
  }
}

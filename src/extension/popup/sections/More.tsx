/** A list of which the first rows are seen, and the others when the reader asks. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../platform';

type Props = { rows: readonly ComponentChildren[]; most: number; class: string };

export function More({ rows, most, class: name }: Props) {
  const [all, setAll] = useState(false);
  // A button that shows a single row takes its place for nothing.
  const folded = rows.length > most + 1;
  return (
    <>
      <ul class={name}>{folded && !all ? rows.slice(0, most) : rows}</ul>
      {folded && <MoreButton all={all} hidden={rows.length - most} onToggle={setAll} />}
    </>
  );
}

export function MoreButton({
  all,
  hidden,
  onToggle,
}: {
  all: boolean;
  hidden: number;
  onToggle: (all: boolean) => void;
}) {
  return (
    <button type="button" class="plain more" aria-expanded={all} onClick={() => onToggle(!all)}>
      {all ? t('fewer') : t('more_', hidden)}
    </button>
  );
}

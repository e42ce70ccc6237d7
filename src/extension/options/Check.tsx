/** One thing to switch on or off. */
import type { ComponentChildren } from 'preact';

type Props = { label: ComponentChildren; hint?: string; checked: boolean; onChange: (on: boolean) => void };

export function Check({ label, hint, checked, onChange }: Props) {
  return (
    <label class="check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        {label}
        {hint && <small class="soft">{hint}</small>}
      </span>
    </label>
  );
}

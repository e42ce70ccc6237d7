/** A button with a menu of named groups: arrow keys, Home, End, first letters, Escape (WAI-ARIA menu button). */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { nextItem } from './menu-keys';

type Item = { readonly id: string; readonly label: string; readonly run: () => void };
type Group = { readonly label: string; readonly items: readonly Item[] };

/** Groups stand side by side as columns; left and right walk between them. */
export function Menu({
  label,
  groups,
  children,
}: {
  label: string;
  groups: readonly Group[];
  children?: ComponentChildren;
}) {
  const [open, setOpen] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    itemsOf(frame.current)[0]?.focus();
    const life = new AbortController();
    const outside = (event: Event) => {
      if (!frame.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside, { signal: life.signal });
    document.addEventListener('focusin', outside, { signal: life.signal });
    return () => life.abort();
  }, [open]);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!open) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      setOpen(true);
      return;
    }
    const items = itemsOf(frame.current);
    const at = items.indexOf(document.activeElement as HTMLElement);
    const next = nextItem({
      key: event.key,
      at,
      names: items.map((item) => item.textContent ?? ''),
      column: groups[0]?.items.length ?? 1,
    });
    if (event.key === 'Escape') close();
    else if (next !== null) items[next]?.focus();
    else return;
    event.preventDefault();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are heard for the button and the menu alike.
    <div class="menu" ref={frame} onKeyDown={onKeyDown}>
      <button ref={button} type="button" aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}>
        {children}
        {label}
      </button>
      {open && (
        <div role="menu" aria-label={label} class="sheet">
          {groups.map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu.
            <div key={group.label} role="group" aria-label={group.label}>
              <p class="soft" aria-hidden="true">
                {group.label}
              </p>
              {group.items.map((item) => (
                <button
                  key={item.id}
                  type="button"
                  role="menuitem"
                  tabIndex={-1}
                  onClick={() => {
                    close();
                    item.run();
                  }}
                >
                  {item.label}
                </button>
              ))}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

function itemsOf(frame: HTMLElement | null): HTMLElement[] {
  return [...(frame?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}

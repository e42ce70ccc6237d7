/** The frame of a section: a heading and its content; nothing at all when it is empty. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type Props = { title: string; empty: boolean; class?: string; children: ComponentChildren };

export function Section({ title, empty, class: name = '', children }: Props) {
  const id = useId();
  if (empty) return null;
  return (
    <section aria-labelledby={id} class={name}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

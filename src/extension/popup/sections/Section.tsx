/** The frame of a section: a heading and its content; nothing at all when it is empty. */
import type { ComponentChildren } from 'preact';

export function Section({ title, empty, children }: { title: string; empty: boolean; children: ComponentChildren }) {
  if (empty) return null;
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

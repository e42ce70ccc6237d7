/** A state without a story: what it is, why, and what can be done. */
import type { ComponentChildren } from 'preact';

type Props = {
  title: string;
  text?: string;
  reasons?: readonly string[];
  busy?: boolean;
  children?: ComponentChildren;
};

export function Notice({ title, text, reasons = [], busy = false, children }: Props) {
  return (
    <section class="notice" aria-busy={busy}>
      <h2>{title}</h2>
      {busy && <div class="bar" aria-hidden="true" />}
      {text && <p class="soft">{text}</p>}
      {reasons.length > 0 && (
        <ul class="reasons soft">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}

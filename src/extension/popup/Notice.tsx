/** A state without a story: what it is, why, and what can be done. */
import type { ComponentChildren } from 'preact';

type Props = {
  title: string;
  text?: string;
  reasons?: readonly string[];
  /** The technical words, for a report. */
  detail?: string;
  tone?: 'calm' | 'danger';
  children?: ComponentChildren;
};

export function Notice({ title, text, reasons = [], detail, tone = 'calm', children }: Props) {
  return (
    <section class={`notice ${tone}`}>
      <h2>{title}</h2>
      {text && <p class="soft">{text}</p>}
      {reasons.length > 0 && (
        <ul class="reasons soft">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {detail && <p class="detail soft">{detail}</p>}
      {children && <div class="choices">{children}</div>}
    </section>
  );
}

/** A state without a story: what it is, why, and what can be done. */
import type { ComponentChildren } from 'preact';

type Props = {
  title: string;
  text?: string;
  reasons?: readonly string[];
  /** The technical words, for a report. */
  detail?: string;
  tone?: 'calm' | 'danger';
  /** The heading of the whole popup, unless a story has one. */
  level?: 'h1' | 'h2';
  children?: ComponentChildren;
};

export function Notice({ title, text, reasons = [], detail, tone = 'calm', level: Heading = 'h1', children }: Props) {
  return (
    <section class={`notice ${tone}`}>
      <Heading>{title}</Heading>
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

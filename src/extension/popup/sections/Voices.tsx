/** Who speaks, and how much: a bar for each speaker's quoted words, which kind of source, and the quotes to go to. */
import type { Voice } from '../../../types';
import { t } from '../../platform';
import { roleLine } from '../../ui/role';
import { type Source, sharesOf, sourceOf } from '../glance/sources';
import { Jump } from './Jump';
import { More } from './More';
import type { SectionProps } from './props';
import { Section } from './Section';

/** A bar chart of more rows is a table. */
const MOST = 7;

type Row = Voice & {
  readonly source: Voice['source'];
  readonly kind: Source;
  readonly name: string;
  readonly line: string | null;
};

export function Voices({ annotation, goTo }: SectionProps) {
  const rows = annotation.summary.voices.map((voice) => rowOf(voice, annotation));
  const most = Math.max(1, ...rows.map(({ words }) => words));
  return (
    <Section title={t('sectionVoices')} empty={rows.length === 0}>
      <Shares rows={rows} />
      <More
        class="voices"
        most={MOST}
        rows={rows.map((row) => (
          <li key={`${row.chain} ${row.text}`}>
            <details>
              <summary>
                <span class="speaker" dir="auto">
                  {row.name}
                </span>
                <span class="soft count">{t('words_', row.words)}</span>
                <span class="soft line">
                  <span class={`tag ${row.kind}`}>{t(`source_${row.kind}`)}</span> {row.line}
                </span>
                <Bar share={row.words / most} kind={row.kind} />
              </summary>
              <Quotes row={row} annotation={annotation} goTo={goTo} />
            </details>
          </li>
        ))}
      />
    </Section>
  );
}

/** One bar for the whole story; for a single kind of source it would say nothing. */
function Shares({ rows }: { rows: readonly Row[] }) {
  const shares = sharesOf(rows.map(({ kind, words }) => ({ source: kind, words })));
  const all = shares.reduce((sum, { words }) => sum + words, 0);
  if (shares.length < 2) return null;
  return (
    <div class="shares">
      <svg class="stack" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        {shares.map(({ source, words }, index) => {
          const before = shares.slice(0, index).reduce((sum, share) => sum + share.words, 0);
          return (
            <rect key={source} class={source} x={(100 * before) / all} width={(100 * words) / all - 0.6} height="8" />
          );
        })}
      </svg>
      <ul class="inline soft">
        {shares.map(({ source, words }) => (
          <li key={source}>
            <span class={`key-dot ${source}`} aria-hidden="true" />
            {t('share', t(`source_${source}`), t('percent', Math.round((100 * words) / all)))}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Bar({ share, kind }: { share: number; kind: Source }) {
  return (
    <svg class="wide" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      <rect class="track" width="100" height="6" />
      <rect class={kind} width={Math.max(1.5, 100 * share)} height="6" />
    </svg>
  );
}

function Quotes({
  row,
  annotation,
  goTo,
}: {
  row: Row;
  annotation: SectionProps['annotation'];
  goTo: SectionProps['goTo'];
}) {
  return (
    <ul class="quotes">
      {row.quotes.map((index) => {
        const quote = annotation.quotes[index];
        if (quote === undefined) return null;
        return (
          <li key={quote.start}>
            <Jump to={[quote]} goTo={goTo} class="quote">
              {`“${annotation.article.text.slice(quote.start, quote.end)}”`}
            </Jump>
          </li>
        );
      })}
    </ul>
  );
}

function rowOf(voice: Voice, { chains }: SectionProps['annotation']): Row {
  const chain = voice.chain === null ? null : (chains[voice.chain] ?? null);
  return {
    ...voice,
    kind: sourceOf(voice, chain),
    name: (chain?.name ?? voice.text) || t('nobody'),
    line: chain?.role ? roleLine(chain.role) : voice.role,
  };
}

/** Copy and save the result in each form that src/export knows. */
import { useState } from 'preact/hooks';
import { EXPORTS, type Export } from '../../../export';
import { t } from '../../platform';
import type { SectionProps } from './props';

export function Actions({ annotation }: SectionProps) {
  const [said, setSaid] = useState('');
  const copy = (format: Export) =>
    navigator.clipboard.writeText(format.write(annotation)).then(
      () => setSaid(t('copied', format.label)),
      () => setSaid(t('notCopied')),
    );
  return (
    <footer class="actions">
      <span class="soft">{t('copyAs')}</span>
      {EXPORTS.map((format) => (
        <span key={format.id} class="pair">
          <button type="button" onClick={() => void copy(format)}>
            {format.label}
          </button>
          <button
            type="button"
            aria-label={t('saveAs', format.label)}
            title={t('saveAs', format.label)}
            onClick={() => save(format, annotation)}
          >
            ↓
          </button>
        </span>
      ))}
      <p role="status" class="soft">
        {said}
      </p>
    </footer>
  );
}

function save(format: Export, annotation: SectionProps['annotation']): void {
  const url = URL.createObjectURL(new Blob([format.write(annotation)], { type: format.mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${fileName(annotation.article.title)}.${format.extension}`;
  link.click();
  URL.revokeObjectURL(url);
}

function fileName(title: string | null): string {
  const words = (title ?? '').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return words.slice(0, 60).toLowerCase() || 'story';
}

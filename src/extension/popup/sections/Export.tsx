/** Copy and save the result in each form that src/export knows. */
import { useState } from 'preact/hooks';
import { EXPORTS, type Export as Format } from '../../../export';
import type { Annotation } from '../../../types';
import { t } from '../../platform';
import { Icon } from '../Icon';
import { Menu } from '../Menu';

export function Export({ annotation }: { annotation: Annotation }) {
  const [said, setSaid] = useState('');
  const copy = (format: Format) =>
    void navigator.clipboard.writeText(format.write(annotation)).then(
      () => setSaid(t('copied', format.label)),
      () => setSaid(t('notCopied')),
    );
  const download = (format: Format) => setSaid(t('savedAs', save(format, annotation)));
  const items = (group: string, run: (format: Format) => void) =>
    EXPORTS.map((format) => ({ id: `${group}-${format.id}`, label: format.label, run: () => run(format) }));
  const groups = [
    { label: t('copyAs'), items: items('copy', copy) },
    { label: t('saveAs'), items: items('save', download) },
  ];
  return (
    <footer class="bottom">
      <Menu label={t('export')} groups={groups}>
        <Icon name="export" />
      </Menu>
      <p role="status" class="soft">
        {said}
      </p>
    </footer>
  );
}

/** Name of the file that the browser was given. */
function save(format: Format, annotation: Annotation): string {
  const url = URL.createObjectURL(new Blob([format.write(annotation)], { type: format.mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${fileName(annotation.article.title)}.${format.extension}`;
  link.click();
  URL.revokeObjectURL(url);
  return link.download;
}

/** As much of the headline as a file system bears. */
function fileName(title: string | null): string {
  const words = (title ?? '').replace(/[^\p{L}\p{N}]+/gu, '-');
  return words.slice(0, 60).replace(/^-|-$/g, '').toLowerCase() || 'story';
}

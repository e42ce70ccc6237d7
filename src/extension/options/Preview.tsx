/** What the choices look like in a story. Words of our own, not annotated: only painted. */
import { t } from '../platform';
import type { Settings } from '../settings';
import { hueStyle } from './hue';

type Kind = keyof Settings['colors'];

/** A name in the message of the sentence: `{place|Passau}`. */
const NAME = /\{(\w+)\|([^}]+)\}/;

export function Preview({ settings }: { settings: Settings }) {
  const { hiddenKinds, colors, firstMentionOnly, quotes } = settings;
  const seen = new Set<Kind>();
  const isShown = (kind: Kind): boolean => {
    const isFirst = !seen.has(kind);
    seen.add(kind);
    return !hiddenKinds.includes(kind) && (isFirst || !firstMentionOnly);
  };
  // Plain words, kind, name, plain words, kind, name …: what splitting at two groups gives.
  const parts = t('preview').split(new RegExp(NAME, 'g'));
  return (
    <p class="preview">
      {parts.map((words, index) => {
        if (index % 3 === 1) return null;
        const kind = index % 3 === 2 ? (parts[index - 1] as Kind) : null;
        return kind !== null && isShown(kind) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence have no other name.
          <span key={index} class="mark" style={hueStyle(colors[kind])}>
            {words}
          </span>
        ) : (
          words
        );
      })}{' '}
      <span class={quotes ? 'quoted' : ''}>{t('cardCue', t('previewQuote'))}</span>
    </p>
  );
}

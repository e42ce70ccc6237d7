/** What the choices look like in a story. Words of our own, not annotated: only painted. */
import { t } from '../platform';
import type { Settings } from '../settings';
import { hueStyle } from './hue';

type Kind = keyof Settings['colors'];
/** The messages of the sentence, and the kind each stands for. */
const PIECES: readonly (readonly [key: string, kind: Kind | null, first: boolean])[] = [
  ['previewPerson', 'person', true],
  ['previewOf', null, false],
  ['previewOrganization', 'organization', true],
  ['previewSaid', null, false],
  ['previewPlace', 'place', true],
  ['previewThe', null, false],
  ['previewGroup', 'group', true],
  ['previewAt', null, false],
  ['previewEvent', 'event', true],
  ['previewAnd', null, false],
  ['previewWork', 'work', true],
  ['previewOn', null, false],
  ['previewProduct', 'product', true],
  ['previewEnd', null, false],
  ['previewAgain', 'person', false],
  ['previewTold', null, false],
];

export function Preview({ settings }: { settings: Settings }) {
  const { hiddenKinds, colors, firstMentionOnly, quotes } = settings;
  const isShown = (kind: Kind, first: boolean) => !hiddenKinds.includes(kind) && (first || !firstMentionOnly);
  return (
    <p class="preview">
      {PIECES.map(([key, kind, first]) =>
        kind !== null && isShown(kind, first) ? (
          <span key={key} class="mark" style={hueStyle(colors[kind])}>
            {t(key)}
          </span>
        ) : (
          <span key={key}>{t(key)}</span>
        ),
      )}
      “<span class={quotes ? 'quoted' : ''}>{t('previewQuote')}</span>”
    </p>
  );
}

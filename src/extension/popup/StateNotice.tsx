/** Every state but a finished story: what it is, why, and what can be done. */
import { ask, type ToPage, t } from '../platform';
import { reasonText } from '../ui/reason';
import { Notice } from './Notice';
import { Progress } from './Progress';
import type { View } from './usePage';

type Props = { view: Exclude<View, { status: 'done' }>; tell: (message: ToPage) => void };

export function StateNotice({ view, tell }: Props) {
  switch (view.status) {
    case 'loading':
    case 'working':
      return view.status === 'working' ? <Progress {...view} /> : <Progress words={null} share={0} />;
    case 'off':
      return (
        <Notice title={t('stateOff')} text={t('stateOffText')}>
          <Action label={t('switchOn')} primary run={() => tell({ type: 'setOn', on: true })} />
        </Notice>
      );
    case 'notArticle':
      return (
        <Notice title={t('stateNotArticle')} text={t('stateNotArticleText')} reasons={view.reasons.map(reasonText)}>
          <Action label={t('annotateAnyway')} run={() => tell({ type: 'annotateAnyway' })} />
        </Notice>
      );
    case 'asleep':
      return <Notice title={t('stateAsleep')} text={t('stateAsleepText')} />;
    case 'notAllowed':
      return <Notice title={t('stateNotAllowed')} text={t('stateNotAllowedText')} />;
    case 'error': {
      const title = view.damaged ? t('stateDamaged') : t('stateError');
      const text = view.damaged ? t('stateDamagedText') : t('stateErrorText');
      return (
        <Notice title={title} text={text} detail={view.message} tone="danger">
          <Action label={t('tryAgain')} primary run={() => tell({ type: 'setOn', on: true })} />
          <Action label={t('options')} run={() => void ask({ type: 'openOptions' })} />
        </Notice>
      );
    }
  }
}

function Action({ label, run, primary = false }: { label: string; run: () => void; primary?: boolean }) {
  return (
    <button type="button" class={primary ? 'primary' : ''} onClick={run}>
      {label}
    </button>
  );
}

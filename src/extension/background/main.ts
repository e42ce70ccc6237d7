/** The background: holds the dataset and the engine for all tabs, answers pages and popup. */
import { annotate } from '../../engine/annotate';
import {
  askPage,
  injectContentScript,
  messageOf,
  onBackgroundMessage,
  onInstall,
  onSitesChange,
  onToggle,
  openPage,
  registerGrantedSites,
  setBadge,
  type ToBackground,
} from '../platform';
import { detailsOf } from './details';
import { bundledDataset, bundledKnowledge } from './knowledge';
import { withPublisher } from './publisher';
import { surroundingsOf } from './surroundings';

onBackgroundMessage(async (message, sender) => answer(message, sender.tab?.id ?? null));
onToggle((tab) => void toggle(tab));
onInstall(() => void openPage('welcome.html'));
onSitesChange(() => void followSites());
void followSites();

async function answer(message: ToBackground, tab: number | null): Promise<unknown> {
  switch (message.type) {
    case 'annotate': {
      const knowledge = await bundledKnowledge();
      return annotate(withPublisher(message.article, knowledge.dataset), knowledge);
    }
    case 'details':
      return detailsOf(message.id, message.date, await bundledDataset());
    case 'surroundings':
      return surroundingsOf(message, await bundledDataset());
    case 'badge':
      if (tab !== null) await setBadge(tab, message.count === null ? '' : String(message.count));
      return null;
    case 'about': {
      const { version, asOf, entityCount, aliasCount } = await bundledDataset();
      return { version, asOf, entities: entityCount, aliases: aliasCount };
    }
    case 'openOptions':
      await openPage('options.html');
      return null;
  }
}

/** Annotates the page that the reader pointed at, or takes the annotations off again. */
async function toggle(tab: number): Promise<void> {
  const state = await askPage(tab, { type: 'getState' }).catch(() => null);
  if (state === null)
    await injectContentScript(tab).catch((error) => console.warn('Newsgloss page:', messageOf(error)));
  else await askPage(tab, { type: 'setOn', on: state.status === 'off' });
}

async function followSites(): Promise<void> {
  await registerGrantedSites().catch((error) => console.warn('Newsgloss sites:', messageOf(error)));
}

/** The background: holds the dataset and the engine for all tabs, answers pages and popup. */
import { annotate } from '../../engine/annotate';
import {
  askPage,
  type Command,
  injectContentScript,
  leaveForbiddenTabs,
  messageOf,
  onBackgroundMessage,
  onCommand,
  onInstall,
  onSitesChange,
  openPage,
  registerGrantedSites,
  type SitesChange,
  setBadge,
  type ToBackground,
  type ToPage,
  tabsOf,
} from '../platform';
import { loadSettings } from '../settings';
import { detailsOf } from './details';
import { bundledDataset, readersKnowledge } from './knowledge';
import { adoptPack, packState } from './pack';
import { withPublisher } from './publisher';
import { surroundingsOf } from './surroundings';

onBackgroundMessage(async (message, sender) => answer(message, sender.tab?.id ?? null));
/** The background's listeners live as long as it does. */
const life = new AbortController().signal;
onCommand((command, tab) => void obey(command, tab));
onInstall(() => void openPage('welcome.html'));
onSitesChange((change) => void followSites(change), life);
void followSites({ added: [], removed: [] });

async function answer(message: ToBackground, tab: number | null): Promise<unknown> {
  switch (message.type) {
    case 'annotate': {
      const knowledge = await readersKnowledge();
      return annotate(withPublisher(message.article, knowledge.dataset), knowledge, (share) => {
        if (tab !== null) void askPage(tab, { type: 'progress', share }).catch(() => undefined);
      });
    }
    case 'details':
      return detailsOf(message.id, message.date, await readersKnowledge());
    case 'surroundings':
      return surroundingsOf(message, (await readersKnowledge()).dataset);
    case 'badge':
      if (tab !== null) await setBadge(tab, message.count === null ? '' : String(message.count));
      return null;
    case 'about': {
      const { version, asOf, entityCount, aliasCount } = await bundledDataset();
      return { version, asOf, entities: entityCount, aliases: aliasCount };
    }
    case 'pack':
      return packState();
    case 'adoptPack':
      return adoptPack(message);
    case 'settings':
      return loadSettings();
    case 'openOptions':
      await openPage('options.html');
      return null;
  }
}

/** Does what a key or the menu asks of a page; where our script does not run yet, it annotates the page first. */
async function obey(command: Command, tab: number): Promise<void> {
  const message = MESSAGES[command];
  const answered = await askPage(tab, message).catch(() => null);
  if (answered === null) await inject(tab);
}

const MESSAGES: Readonly<Record<Command, ToPage>> = {
  toggle: { type: 'toggle' },
  'next-name': { type: 'next', what: 'name' },
  'next-quote': { type: 'next', what: 'quote' },
};

async function inject(tab: number): Promise<void> {
  await injectContentScript(tab).catch((error) => console.warn('Newsgloss page:', messageOf(error)));
}

/** Open pages follow at once: annotated where a site was added, as they were where one was taken back. */
async function followSites({ added, removed }: SitesChange): Promise<void> {
  try {
    await registerGrantedSites();
    if (added.length > 0) for (const tab of await tabsOf(added)) await inject(tab);
    if (removed.length > 0) await leaveForbiddenTabs();
  } catch (error) {
    console.warn('Newsgloss sites:', messageOf(error));
  }
}
